import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { arn } from '../shapes.js';
import { existing } from './existing.js';

/** DescribeRecommender. */
export const describeRecommender = operation({
  input: z.object({ recommenderArn: arn }),
  run: ({ recommenderArn }, { state }) => ({ recommender: existing(state.recommenders, recommenderArn) }),
});
