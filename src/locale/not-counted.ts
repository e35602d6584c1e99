import type { NotCounted } from '../../pricing/not-counted.js';
import type { Locale } from './locale.js';

const THINGS = {
  en: {
    's3-storage': 'S3 storage and requests for training data and batch files',
    callers: 'what calls the API (Lambda, containers, API Gateway)',
    'data-transfer': 'data transfer',
    cloudwatch: 'CloudWatch metrics, alarms and reading them',
    logs: 'CloudWatch Logs',
    preparation: 'preparing data (Glue, Athena, EMR)',
    eventbridge: 'EventBridge rules and schedules',
    kms: 'KMS keys of your own',
    support: 'AWS Support',
  },
  ja: {
    's3-storage': '学習データとバッチファイルの S3 保存・リクエスト料金',
    callers: 'API を呼び出す側（Lambda、コンテナー、API Gateway）',
    'data-transfer': 'データ転送',
    cloudwatch: 'CloudWatch のメトリクス・アラームとその読み取り',
    logs: 'CloudWatch Logs',
    preparation: 'データの準備（Glue、Athena、EMR）',
    eventbridge: 'EventBridge のルールとスケジュール',
    kms: 'お客様管理の KMS キー',
    support: 'AWS サポート',
  },
} as const satisfies Record<Locale, Record<NotCounted['id'], string>>;

/** What no total has, as a part of a sentence. */
export function notCountedText({ id }: NotCounted, locale: Locale): string {
  return THINGS[locale][id];
}
