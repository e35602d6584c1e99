import * as z from 'zod/mini';
import { Big } from '../exact.js';
import { count, parse, quantity } from '../schema.js';
import type { Derivation } from './derivation.js';

export interface UsersAsking {
  readonly monthlyActiveUsers: number;
  /** Of one user in a month, a mean. */
  readonly sessionsPerUser: number;
  /** Recommendation calls of one session, a mean. */
  readonly callsPerSession: number;
}

const usersAsking = z.strictObject({ monthlyActiveUsers: count, sessionsPerUser: quantity, callsPerSession: quantity });

/**
 * How often a placement is asked in a month: users x sessions x calls (P19).
 * @throws InvalidInputError naming each figure that is no number >= 0
 */
export function requestsFromUsers(input: UsersAsking): Derivation<Big> {
  const { monthlyActiveUsers, sessionsPerUser, callsPerSession } = parse<UsersAsking>(usersAsking, input);
  const users = new Big(monthlyActiveUsers),
    perUser = new Big(sessionsPerUser),
    perSession = new Big(callsPerSession);
  const sessions = users.times(perUser),
    result = sessions.times(perSession);
  return {
    result,
    steps: [
      { id: 'sessions-of-users', left: users, operator: '×', right: perUser, result: sessions, unit: 'sessions' },
      { id: 'requests-of-sessions', left: sessions, operator: '×', right: perSession, result, unit: 'requests' },
    ],
    assumptions: [],
  };
}
