import { html, nothing, type TemplateResult } from 'lit';
import type { ShareLinkError } from '../../src/scenarios/share-link.js';
import type { Telling } from './telling.js';

/** Where the shown board comes from: a person's own, a link, or a fresh start. Only one's own is kept. */
export type Origin = 'own' | 'shared' | 'fresh';

/** What a person has to know about the store or the link before they go on. */
export type Notice =
  | { readonly kind: 'link'; readonly wrong: ShareLinkError['kind'] }
  | { readonly kind: 'unreadable'; readonly movedTo: string | undefined }
  | { readonly kind: 'not-kept'; readonly why: 'full' | 'denied' }
  | { readonly kind: 'elsewhere' };

export interface NoticeActions {
  readonly origin: Origin;
  readonly hasOwn: boolean;
  readonly scenarios: number;
  readonly notice: Notice | undefined;
  readonly keep: () => void;
  readonly back: () => void;
  readonly startFresh: () => void;
  readonly dismiss: () => void;
  readonly giveUp: () => void;
  readonly showThat: () => void;
  readonly keepThis: () => void;
}

interface Act {
  readonly words: string;
  readonly act: () => void;
}

function bar(words: string, acts: readonly Act[], isWrong: boolean): TemplateResult {
  return html`<div class=${isWrong ? 'notice wrong' : 'notice'} part="notice" role=${isWrong ? 'alert' : 'status'}>
    <p>${words}</p>
    ${acts.map(({ words: name, act }) => html`<button type="button" class="button" @click=${act}>${name}</button>`)}
  </div>`;
}

/** What stands above the board: where it comes from, and what went wrong with a link or the store. */
export function noticeView(actions: NoticeActions, { text }: Telling): TemplateResult {
  const { origin, hasOwn, scenarios } = actions;
  const keeping = [{ words: text.keep, act: actions.keep }, ...(hasOwn ? [{ words: text.back, act: actions.back }] : [])];
  const words = origin === 'fresh' ? text.fresh : hasOwn ? text.shared(scenarios) : text.sharedAlone(scenarios);
  return html`${wrongView(actions, text)} ${origin === 'own' ? nothing : bar(words, keeping, false)}`;
}

function wrongView({ notice, ...actions }: NoticeActions, text: Telling['text']): TemplateResult | typeof nothing {
  const go = { words: text.dismiss, act: actions.dismiss };
  switch (notice?.kind) {
    case undefined:
      return nothing;
    case 'link':
      return bar(`${text.linkWrong[notice.wrong]} ${text.boardsAlone}`, [{ words: text.startFresh, act: actions.startFresh }, go], true);
    case 'unreadable':
      return notice.movedTo === undefined
        ? bar(text.storedStuck, [{ words: text.giveUp, act: actions.giveUp }], true)
        : bar(text.storedWrong(notice.movedTo), [go], true);
    case 'not-kept':
      return bar(text.notKept[notice.why], [go], true);
    case 'elsewhere':
      return bar(
        text.elsewhere,
        [
          { words: text.showThat, act: actions.showThat },
          { words: text.keepThis, act: actions.keepThis },
        ],
        true,
      );
  }
}
