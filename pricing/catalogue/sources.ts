import type { CatalogueSource } from './catalogue-entry.js';

export const DEVELOPER_GUIDE: CatalogueSource = {
  title: 'Amazon Personalize Developer Guide: recipes',
  date: '2026-11-24',
  url: 'https://docs.aws.amazon.com/personalize/latest/dg/working-with-predefined-recipes.html',
};
export const DEVELOPER_GUIDE_2023: CatalogueSource = {
  title: 'Amazon Personalize Developer Guide, source of June 2023',
  date: '2023-06-30',
};
