import { html, type TemplateResult } from 'lit';
import type { CallErrorKind } from '../../src/provisioning/call-error.js';
import type { Guardrail } from '../../src/provisioning/change-plan.js';
import type { AskReason } from './agreement.js';
import type { StepId } from './steps.js';

/** A word of a sentence: plain, or marked up by whoever builds it. */
export type Word = string | TemplateResult;

/** Words of the change review. Sentences with values are functions, so that each language orders them as it speaks. */
const en = {
  title: (n: number) => (n === 1 ? 'Review 1 change' : `Review ${n} changes`),
  /** Between two sentences that stand side by side. */
  gap: ' ',
  titleAgreed: (n: number) => (n === 1 ? 'Plan of 1 change' : `Plan of ${n} changes`),
  titleEnded: (done: number, of: number) =>
    done === of
      ? of === 1
        ? '1 change, applied'
        : `${of} changes, applied`
      : of === 1
        ? '1 change, not done'
        : `${of} changes, ${done === 0 ? 'none' : done} of them done`,
  planned: (time: string, zone: string) => `Planned ${time}, ${zone}.`,
  readAgain: 'Each resource is read again right before its write; one that moved is left alone.',
  discard: 'Discard',
  changes: 'Changes',
  noPlan: 'No plan to review',
  noPlanWhy: 'Choose new minimums in the fleet, then review them here. Nothing is written before you agree.',

  kind: { campaign: 'campaign', recommender: 'recommender' },
  direction: { raise: 'raise the minimum', lower: 'lower the minimum', none: 'keep the minimum' },
  kindAnd: (kind: string, direction: string) => `${kind}, ${direction}`,
  to: 'to',
  notKnown: 'not known',
  perMonth: (currency: string) => `${currency} / month`,
  cost: 'Cost',
  atRisk: 'Requests at risk',
  checks: 'Checks',
  checksMet: (met: number, of: number) => `${met} of ${of} met`,
  checksAre: 'These say whether AWS can take the change. Cost and risk are yours to weigh.',
  met: {
    'whole-number': (minimum: number) => `${minimum} is a whole number from 1 up.`,
    quota: (_minimum: number, maximum: number) => `It is no more than ${maximum} requests a second, the limit of one campaign.`,
    updatable: () => 'AWS takes an update of it now.',
    writable: () => 'It is a campaign, so it can be written from here.',
  } satisfies Record<Guardrail['id'], (minimum: number, maximum: number) => string>,
  wouldBe: 'Would be',
  diff: (before: number, after: number, isBlocked: boolean) => `From ${before} to ${after}${isBlocked ? ', blocked' : ''}`,
  call: 'The exact call',

  quoted: (reason: string) => `“${reason}”`,
  whyLower: (after: number, risk: string) => `At ${after} TPS, ${risk} of requests would rely on autoscaling.`,
  whyLowerNone: (after: number) => `No 5 minutes that were measured asked for more than ${after} TPS on average.`,
  whyRaise: (before: number, risk: string, after: number, riskAfter: string) =>
    `At ${before} TPS, ${risk} of requests relied on autoscaling. At ${after} it is ${riskAfter}.`,
  whyUnknown: 'Its demand was not measured, so neither cost nor risk is known.',
  nothingToChange: (minimum: number) => `It has ${minimum} already: nothing would be sent.`,
  costsMore: 'This costs more.',
  costsMoreBy: (currency: string, month: string, day: string, year: string) =>
    `${month} ${currency} a month for as long as it stays: ${day} a day, ${year} a year.`,
  risksMore: 'This puts more at risk.',
  risksMoreBy: (risk: string, budget: string) => `${risk} of requests would rely on autoscaling; the budget is ${budget} %.`,
  blocked: 'Not in this plan.',
  unmet: {
    'whole-number': (minimum: number) => `${minimum} is not a whole number from 1 up. Choose ${Math.max(1, Math.ceil(minimum))} instead.`,
    quota: (minimum: number, maximum: number) =>
      `${minimum} is above ${maximum} requests a second, what AWS serves one campaign unless it raised the quota. Choose ${maximum}, or split the traffic over campaigns.`,
    updatable: (_minimum: number, _maximum: number, status: string) =>
      `It is ${status}, and AWS takes no update until that has settled. Wait, then review again.`,
    writable: () => 'Recommenders are advised on here, not written. Change the minimum in the AWS console.',
  } satisfies Record<Guardrail['id'], (minimum: number, maximum: number, status: string) => string>,

  together: (n: number) => (n === 1 ? '1 change' : `Together, ${n} changes`),
  rowsNeedNotAddUp: 'Tiers are the account’s, so that the rows need not add up to this.',
  atRiskOfThese: 'Requests at risk, of these resources',
  fleet: 'Fleet',
  nowIs: (value: string) => `now ${value}`,
  andNow: (unit: string, value: string) => `${unit}, now ${value}`,
  ask: {
    'costs-more': (n: number) => `Change ${n} costs more.`,
    raises: (n: number) => `Change ${n} raises a minimum.`,
    'cost-unknown': (n: number) => `What change ${n} costs is not known.`,
    'over-budget': (n: number) => `Change ${n} ends above the risk budget.`,
    'risk-unknown': (n: number) => `What change ${n} puts at risk is not known.`,
  } satisfies Record<AskReason, (n: number) => string>,
  toAgree: (name: Word): TemplateResult => html`To agree, type ${name}`,
  isNot: (typed: string, name: string) => `“${typed}” is not ${name}`,
  apply: (n: number) => (n === 1 ? 'Apply 1 change' : `Apply ${n} changes`),
  nothingToApply: 'Nothing in this plan can be written.',
  noConnection: 'Without a connection to AWS nothing can be applied.',
  otherRunning: 'Another plan is being applied. This one can be applied when that has settled.',
  agreedBy: (name: string, time: string) => (name ? `Agreed to by ${name}, ${time}.` : `Agreed to, ${time}.`),

  applying: (n: number) => (n === 1 ? 'Applying 1 change' : `Applying ${n} changes`),
  applied: (done: number, of: number) =>
    done === of ? (of === 1 ? '1 change done' : `${of} changes done`) : `${done} of ${of} changes done`,
  settled: (n: number, of: number) => `${n} of ${of} settled. It goes on while this page is open.`,
  stop: 'Stop here',
  stopDoes: 'Sends no more and stops watching; what was sent, AWS finishes.',
  stopping: 'Stopping',
  undoAll: (n: number) => `Undo all ${n}`,
  step: { read: 'Read again', sent: 'Sent', pending: 'Pending', 'in-progress': 'In progress', active: 'Active' } satisfies Record<
    StepId,
    string
  >,
  stillIs: (time: string, minimum: number) => `${time}, still ${minimum}`,
  nowAt: (time: string, minimum: number) => `${time}, now ${minimum}`,
  reachedAt: (time: string, minimum: number) => `${time}, ${minimum}`,
  halted: 'stopped here',

  waits: 'Waits its turn',
  reading: 'Reading',
  updating: 'Updating',
  servesUntilThen: (minimum: number) => `serves at ${minimum} until then`,
  undo: 'Undo',
  reviewAgain: 'Review again',
  ended: {
    done: 'Done',
    drifted: 'Not written',
    busy: 'Not written',
    refused: 'Not written',
    failed: 'Failed',
    unknown: 'Not known',
    'not-started': 'Not started',
  },
  drifted: (name: Word, before: number, now: number): TemplateResult =>
    html`${name} (minimum ${before}, now ${now}). Nothing was written; review it again.`,
  changedSince: (name: string) => `${name} changed since your review`,
  busy: (name: Word, status: string): TemplateResult =>
    html`${name} (${status}). Nothing was written; wait until that has settled, then review it again.`,
  takesNone: (name: string) => `${name} takes no update now`,
  refused: (name: Word, means: string): TemplateResult => html`${name}. Nothing was written. ${means}`,
  wasRefused: (name: string, operation: string) => `${name}: AWS refused ${operation}`,
  couldNot: (name: string) => `${name} could not be changed`,
  means: {
    denied: (operation: string, arn: string) => `Allow ${operation} on ${arn}, then apply again.`,
    expired: () => 'The session has ended, or the keys are not accepted: sign in again, then review again.',
    throttled: () => 'AWS takes no more calls for now, or a quota is reached: wait, then review again.',
    'not-found': () => 'It is not there any more.',
    'in-use': () => 'It is being changed: wait until that has settled, then review again.',
    invalid: () => 'AWS does not take this value: choose another.',
    network: () => 'AWS can’t be reached: look at the connection, then apply again.',
    server: () => 'AWS had a failure of its own: wait, then apply again.',
    other: () => 'Look at AWS’s words, then review again.',
  } satisfies Record<CallErrorKind, (operation: string, arn: string) => string>,
  awsSays: (name: string, message: string, requestId: string | undefined) =>
    `${name}${message && message !== name ? `: ${message}` : ''}${requestId ? ` (request ${requestId})` : ''}`,
  failed: (name: Word, reason: string | undefined, serving: number): TemplateResult =>
    html`${name}${reason ? html` (${reason})` : ''}. It serves at ${serving} as before; nothing is retried by itself.`,
  updateFailed: (name: string) => `${name}: AWS took the update, then it failed`,
  unknown: (name: Word, time: string): TemplateResult =>
    html`${name}. It was sent at ${time}, and AWS finishes what it took: look at the resource before you change it again.`,
  endUnknown: (name: string) => `How ${name} ended is not known`,
  wasThere: (name: Word, minimum: number): TemplateResult => html`${name} had ${minimum} already. Nothing was sent.`,
  notStarted: (name: Word): TemplateResult => html`${name} was stopped before its write. Nothing was written.`,
  stoppedWatching: 'stopped before it settled',
  altered: 'This plan was altered after it was made',
  alteredWhy: 'Its hash no longer fits, so nothing was sent. Plan and review again.',
  notApplied: 'The plan could not be applied',

  said: {
    sent: (name: string) => `${name}: sent.`,
    'in-progress': (name: string) => `${name}: in progress.`,
    settled: (name: string, how: string) => `${name}: ${how}.`,
    finished: (done: number, of: number) => `Finished: ${done} of ${of} done.`,
    stopping: 'Stopping.',
  },

  record: 'Record',
  recordEmpty: 'Nothing was applied yet.',
  when: 'When',
  resource: 'Resource',
  change: 'Change',
  byAndWhy: 'By, and why',
  by: (name: string) => name || 'not named',
  predicted: (currency: string) => `Predicted, ${currency} / month`,
  predictedShort: 'predicted',
  nothingWritten: 'none',
  outcome: 'Ended',
  undoTo: (minimum: number) => `Undo: back to ${minimum}`,
  undone: (day: string) => `undone ${day}`,
  changedLater: 'changed again since',
  undoIsAPlan: 'An undo is a plan of its own: you see it, its cost and its call before anything is written.',
  keptHere: 'The record is kept in this page, and goes with it.',
};

export type Messages = typeof en;

const ja: Messages = {
  title: (n) => `${n} 件の変更を確認`,
  gap: '',
  titleAgreed: (n) => `${n} 件の変更の計画`,
  titleEnded: (done, of) => (done === of ? `${of} 件の変更（適用済み）` : `${of} 件の変更（${done} 件完了）`),
  planned: (time, zone) => `計画作成：${time}（${zone}）。`,
  readAgain: 'どのリソースも書き込みの直前に読み直し、値が変わっていれば手を付けません。',
  discard: '破棄',
  changes: '変更',
  noPlan: '確認する計画はありません',
  noPlanWhy: 'フリートで新しい最小値を選ぶと、ここで確認できます。同意するまで何も書き込みません。',

  kind: { campaign: 'キャンペーン', recommender: 'レコメンダー' },
  direction: { raise: '最小値を引き上げ', lower: '最小値を引き下げ', none: '最小値を維持' },
  kindAnd: (kind, direction) => `${kind}、${direction}`,
  to: 'から',
  notKnown: '不明',
  perMonth: (currency) => `${currency} / 月`,
  cost: '料金',
  atRisk: 'リスク',
  checks: 'チェック',
  checksMet: (met, of) => `${of} 項目中 ${met} 項目を満たす`,
  checksAre: 'AWS が変更を受け付けられるかどうかのチェックです。料金とリスクはご自身で判断してください。',
  met: {
    'whole-number': (minimum) => `${minimum} は 1 以上の整数です。`,
    quota: (_minimum, maximum) => `1 キャンペーンの上限である毎秒 ${maximum} リクエスト以内です。`,
    updatable: () => 'AWS は現在、更新を受け付けます。',
    writable: () => 'キャンペーンなので、ここから書き込めます。',
  },
  wouldBe: '適用した場合',
  diff: (before, after, isBlocked) => `${before} から ${after} へ${isBlocked ? '（ブロック）' : ''}`,
  call: '実際の呼び出し',

  quoted: (reason) => `「${reason}」`,
  whyLower: (after, risk) => `${after} TPS では、リクエストの ${risk} がオートスケーリングに依存します。`,
  whyLowerNone: (after) => `計測した 5 分間のうち、平均が ${after} TPS を超えたものはありません。`,
  whyRaise: (before, risk, after, riskAfter) =>
    `${before} TPS では、リクエストの ${risk} がオートスケーリングに依存していました。${after} TPS では${riskAfter === 'なし' ? 'なくなります' : ` ${riskAfter} です`}。`,
  whyUnknown: '需要を計測できていないため、料金もリスクも不明です。',
  nothingToChange: (minimum) => `すでに ${minimum} なので、何も送信しません。`,
  costsMore: '料金が増えます。',
  costsMoreBy: (currency, month, day, year) => `続くあいだ月 ${month} ${currency}（1 日 ${day}、1 年 ${year}）。`,
  risksMore: 'リスクが増えます。',
  risksMoreBy: (risk, budget) => `リクエストの ${risk} がオートスケーリングに依存します（許容は ${budget} %）。`,
  blocked: 'この計画には含まれません。',
  unmet: {
    'whole-number': (minimum) => `${minimum} は 1 以上の整数ではありません。${Math.max(1, Math.ceil(minimum))} を選んでください。`,
    quota: (minimum, maximum) =>
      `${minimum} は毎秒 ${maximum} リクエストを超えています。クォータを引き上げていない限り、AWS が 1 キャンペーンで処理する上限です。${maximum} にするか、トラフィックを複数のキャンペーンに分けてください。`,
    updatable: (_minimum, _maximum, status) => `${status} のため、AWS は落ち着くまで更新を受け付けません。待ってから確認し直してください。`,
    writable: () => 'レコメンダーは提案のみで、ここからは書き込みません。最小値は AWS コンソールで変更してください。',
  },

  together: (n) => (n === 1 ? '1 件の変更' : `${n} 件の変更の合計`),
  rowsNeedNotAddUp: '料金段階はアカウント単位のため、各行の合計とは一致しないことがあります。',
  atRiskOfThese: '対象リソースのリスクのあるリクエスト',
  fleet: 'フリート',
  nowIs: (value) => `現在は ${value}`,
  andNow: (unit, value) => `${unit}、現在は ${value}`,
  ask: {
    'costs-more': (n) => `変更 ${n} は料金が増えます。`,
    raises: (n) => `変更 ${n} は最小値を引き上げます。`,
    'cost-unknown': (n) => `変更 ${n} の料金は不明です。`,
    'over-budget': (n) => `変更 ${n} はリスクの許容を超えます。`,
    'risk-unknown': (n) => `変更 ${n} のリスクは不明です。`,
  },
  toAgree: (name) => html`同意する場合は ${name} と入力`,
  isNot: (typed, name) => `「${typed}」は ${name} ではありません`,
  apply: (n) => `${n} 件の変更を適用`,
  nothingToApply: 'この計画に書き込めるものはありません。',
  noConnection: 'AWS への接続がないため適用できません。',
  otherRunning: '別の計画を適用中です。完了するとこの計画を適用できます。',
  agreedBy: (name, time) => (name ? `${name} が ${time} に同意しました。` : `${time} に同意しました。`),

  applying: (n) => `${n} 件の変更を適用中`,
  applied: (done, of) => (done === of ? `${of} 件の変更がすべて完了` : `${of} 件中 ${done} 件の変更が完了`),
  settled: (n, of) => `${of} 件中 ${n} 件が完了。このページを開いているあいだ続きます。`,
  stop: 'ここで止める',
  stopDoes: '以後は送信せず、監視もやめます。送信済みの更新は AWS が最後まで進めます。',
  stopping: '停止しています',
  undoAll: (n) => `${n} 件すべて元に戻す`,
  step: { read: '読み直し', sent: '送信', pending: '待機', 'in-progress': '更新中', active: '反映' },
  stillIs: (time, minimum) => `${time}、${minimum} のまま`,
  nowAt: (time, minimum) => `${time}、現在 ${minimum}`,
  reachedAt: (time, minimum) => `${time}、${minimum}`,
  halted: 'ここで停止',

  waits: '順番待ち',
  reading: '読み取り中',
  updating: '更新中',
  servesUntilThen: (minimum) => `それまでは ${minimum} で稼働`,
  undo: '元に戻す',
  reviewAgain: '確認し直す',
  ended: {
    done: '完了',
    drifted: '書き込みなし',
    busy: '書き込みなし',
    refused: '書き込みなし',
    failed: '失敗',
    unknown: '不明',
    'not-started': '未開始',
  },
  drifted: (name, before, now) => html`${name}（最小値 ${before} → 現在 ${now}）。何も書き込んでいません。確認し直してください。`,
  changedSince: (name) => `${name} は確認後に変更されました`,
  busy: (name, status) => html`${name}（${status}）。何も書き込んでいません。落ち着いてから確認し直してください。`,
  takesNone: (name) => `${name} は今、更新を受け付けません`,
  refused: (name, means) => html`${name}。何も書き込んでいません。${means}`,
  wasRefused: (name, operation) => `${name}：AWS が ${operation} を拒否しました`,
  couldNot: (name) => `${name} を変更できませんでした`,
  means: {
    denied: (operation, arn) => `${arn} への ${operation} を許可してから、もう一度適用してください。`,
    expired: () => 'セッションが終了したか、認証情報が受け付けられません。サインインし直してから確認し直してください。',
    throttled: () => 'AWS が呼び出しを制限しているか、クォータに達しています。待ってから確認し直してください。',
    'not-found': () => 'すでに存在しません。',
    'in-use': () => '変更中です。落ち着いてから確認し直してください。',
    invalid: () => 'AWS がこの値を受け付けません。別の値を選んでください。',
    network: () => 'AWS に到達できません。接続を確かめてから、もう一度適用してください。',
    server: () => 'AWS 側で障害が起きました。待ってから、もう一度適用してください。',
    other: () => 'AWS のメッセージを確かめてから確認し直してください。',
  },
  awsSays: (name, message, requestId) =>
    `${name}${message && message !== name ? `：${message}` : ''}${requestId ? `（リクエスト ${requestId}）` : ''}`,
  failed: (name, reason, serving) =>
    html`${name}${reason ? html`（${reason}）` : ''}。これまでどおり ${serving} で稼働しています。自動での再試行はしません。`,
  updateFailed: (name) => `${name}：AWS は更新を受け付けましたが、失敗しました`,
  unknown: (name, time) =>
    html`${name}。${time} に送信済みで、受け付けられた更新は AWS が最後まで進めます。次の変更の前にリソースを確認してください。`,
  endUnknown: (name) => `${name} の結果は不明です`,
  wasThere: (name, minimum) => html`${name} はすでに ${minimum} でした。何も送信していません。`,
  notStarted: (name) => html`${name} は書き込み前に停止しました。何も書き込んでいません。`,
  stoppedWatching: '完了前に監視を停止',
  altered: 'この計画は作成後に改変されています',
  alteredWhy: 'ハッシュが一致しないため、何も送信していません。計画を作り直して確認してください。',
  notApplied: '計画を適用できませんでした',

  said: {
    sent: (name) => `${name}：送信しました。`,
    'in-progress': (name) => `${name}：更新中です。`,
    settled: (name, how) => `${name}：${how}。`,
    finished: (done, of) => `終了：${of} 件中 ${done} 件が完了しました。`,
    stopping: '停止しています。',
  },

  record: '記録',
  recordEmpty: 'まだ何も適用していません。',
  when: '日時',
  resource: 'リソース',
  change: '変更',
  byAndWhy: '実行者と理由',
  by: (name) => name || '名前なし',
  predicted: (currency) => `見込み（${currency} / 月）`,
  predictedShort: '見込み',
  nothingWritten: 'なし',
  outcome: '結果',
  undoTo: (minimum) => `元に戻す：${minimum} へ`,
  undone: (day) => `${day} に元に戻し済み`,
  changedLater: 'その後に変更あり',
  undoIsAPlan: '元に戻す操作もひとつの計画です。書き込む前に内容、料金、呼び出しを確認できます。',
  keptHere: '記録はこのページ内にあり、ページを閉じると消えます。',
};

export const messages = { en, ja };
