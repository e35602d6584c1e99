import { expect } from 'chai';
import { css, html, LitElement, type CSSResult, type TemplateResult } from 'lit';
import { adoptLate, LatePart } from '../../components/late-part.js';
import { fixture } from '../fixture.js';

interface Part {
  readonly words: string;
  readonly styles?: CSSResult;
}

class LatePartHost extends LitElement {
  load: () => Promise<Part> = () => Promise.reject(new Error('unset'));
  readonly late = new LatePart<Part>(this, () => this.load());

  protected override render(): TemplateResult {
    const { value, hasFailed } = this.late;
    return html`<p>${hasFailed ? 'failed' : (value?.words ?? 'awaited')}</p>`;
  }

  get shown(): string {
    return this.renderRoot.querySelector('p')!.textContent;
  }
}
customElements.define('late-part-host', LatePartHost);

const drawn = (): Promise<LatePartHost> => fixture<LatePartHost>(html`<late-part-host></late-part-host>`);

describe('adoptLate', () => {
  it('touches the sheets of an element only for a look that it does not have yet', () => {
    const host = document.createElement('late-part-host') as LatePartHost;
    const root = host.attachShadow({ mode: 'open' });
    const look = css`
      p {
        margin: 0;
      }
    `;
    let sheets: CSSStyleSheet[] = [];
    const given: CSSStyleSheet[][] = [];
    Object.defineProperty(root, 'adoptedStyleSheets', {
      get: () => sheets,
      set: (next: CSSStyleSheet[]) => given.push((sheets = next)),
    });
    adoptLate(host, [look]);
    adoptLate(host, [look]);
    expect(given).to.deep.equal([[look.styleSheet]]);
  });
});

describe('LatePart', () => {
  it('is loaded once, when it is first asked for, and drawn with its look', async () => {
    const host = await drawn();
    let loads = 0;
    const styles = css`
      p {
        padding-top: 7px;
      }
    `;
    host.load = async () => {
      loads += 1;
      return { words: 'there', styles };
    };
    await host.late.settled;
    expect([loads, host.shown]).to.deep.equal([0, 'awaited']);
    host.late.ask();
    host.late.ask();
    await host.late.settled;
    await host.updateComplete;
    expect([loads, host.shown]).to.deep.equal([1, 'there']);
    expect(getComputedStyle(host.renderRoot.querySelector('p')!).paddingTop).to.equal('7px');
  });

  it('says where it could not be loaded', async () => {
    const host = await drawn();
    host.late.ask();
    await host.late.settled;
    await host.updateComplete;
    expect(host.shown).to.equal('failed');
  });

  it('holds a drawing that would be wrong without it, and draws at once when it is there or has failed', async () => {
    const host = await drawn();
    let arrive: (part: Part) => void = () => undefined;
    host.load = () => new Promise((resolve) => (arrive = resolve));
    const drawings: string[] = [];
    const draw = (): void => void drawings.push(host.late.value?.words ?? 'without');
    const waiting = host.late.before(draw);
    expect([drawings, host.late.isSettled]).to.deep.equal([[], false]);
    arrive({ words: 'there' });
    await waiting;
    expect([drawings, host.late.isSettled]).to.deep.equal([['there'], true]);
    void host.late.before(draw);
    expect(drawings).to.deep.equal(['there', 'there']);
    const failing = await drawn();
    await failing.late.before(draw);
    expect([drawings.length, failing.late.hasFailed]).to.deep.equal([3, true]);
  });
});
