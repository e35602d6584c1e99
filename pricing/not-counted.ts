/** Something that comes with Personalize and is billed elsewhere, so that no total of ours has it. */
export interface NotCounted {
  readonly id: 's3-storage' | 'data-transfer' | 'cloudwatch' | 'callers' | 'kms' | 'eventbridge' | 'preparation' | 'logs' | 'support';
  /** The service that bills it, by AWS's name; undefined where it is no single one. */
  readonly service?: string;
}

/** What is not counted, the most common first. Tax is not among them: a book includes it, a quote adds it, or a total says that it is excluded. */
export const NOT_COUNTED: readonly NotCounted[] = [
  { id: 's3-storage', service: 'Amazon S3' },
  { id: 'callers' },
  { id: 'data-transfer' },
  { id: 'cloudwatch', service: 'Amazon CloudWatch' },
  { id: 'logs', service: 'Amazon CloudWatch Logs' },
  { id: 'preparation', service: 'AWS Glue' },
  { id: 'eventbridge', service: 'Amazon EventBridge' },
  { id: 'kms', service: 'AWS KMS' },
  { id: 'support', service: 'AWS Support' },
];
