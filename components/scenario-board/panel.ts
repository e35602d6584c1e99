/** What is open below the head: one at a time. */
export type Panel = 'export' | 'import' | 'link';
