import { html, nothing, type TemplateResult } from 'lit';
import type { ShareLinkError } from '../../src/scenarios/share-link.js';
import type { BoardKeeper } from './board-keeper.js';
import type { Telling } from './telling.js';

/** Where the shown board comes from: a person's own, a link, or a fresh start. Only one's own is kept. */
export type Origin = 'own' | 'shared' | 'fresh';

/** What a person has to know about the store or the link before they go on. */
export type Notice =
  | { readonly kind: 'link'; readonly wrong: ShareLinkError['kind'] }
  | { readonly kind: 'unreadable'; readonly movedTo: string | undefined }
  | { readonly kind: 'not-kept'; readonly why: 'full' | 'denied' }
  | { readonly kind: 'elsewhere' };

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
export function noticeView(keeper: BoardKeeper, scenarios: number, join: () => void, { text }: Telling): TemplateResult {
  const { origin, hasOwn } = keeper;
  const keeping = [{ words: text.keep, act: join }, ...(hasOwn ? [{ words: text.back, act: () => keeper.back() }] : [])];
  const words = origin === 'fresh' ? text.fresh : hasOwn ? text.shared(scenarios) : text.sharedAlone(scenarios);
  return html`${wrongView(keeper, text)} ${origin === 'own' ? nothing : bar(words, keeping, false)}`;
}

function wrongView(keeper: BoardKeeper, text: Telling['text']): TemplateResult | typeof nothing {
  const { notice } = keeper;
  const go = { words: text.dismiss, act: () => keeper.dismiss() };
  switch (notice?.kind) {
    case undefined:
      return nothing;
    case 'link':
      return bar(
        `${text.linkWrong[notice.wrong]} ${text.boardsAlone}`,
        [{ words: text.startFresh, act: () => keeper.startFresh() }, go],
        true,
      );
    case 'unreadable':
      return notice.movedTo === undefined
        ? bar(text.storedStuck, [{ words: text.giveUp, act: () => keeper.giveUp() }], true)
        : bar(text.storedWrong(notice.movedTo), [go], true);
    case 'not-kept':
      return bar(text.notKept[notice.why], [go], true);
    case 'elsewhere':
      return bar(
        text.elsewhere,
        [
          { words: text.showThat, act: () => keeper.showThat() },
          { words: text.keepThis, act: () => keeper.keepThis() },
        ],
        true,
      );
  }
}
