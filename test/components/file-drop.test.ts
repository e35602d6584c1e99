import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { chosenFile, FileDrop } from '../../components/file-drop.js';
import { fixture } from '../fixture.js';

class Basket extends LitElement {
  isFull = false;
  readonly taken: string[] = [];
  readonly drop = new FileDrop(
    this,
    (file) => this.taken.push(file.name),
    () => !this.isFull,
  );
  protected override render(): TemplateResult {
    return html`<p>${this.drop.isOver ? 'let go' : 'drag here'}</p>`;
  }
}
customElements.define('test-basket', Basket);

const carrying = (file: boolean): DataTransfer => {
  const carried = new DataTransfer();
  if (file) carried.items.add(new File(['1'], 'one.csv'));
  else carried.setData('text/plain', 'words');
  return carried;
};
/** Whether the element said that the event is its own. */
const dragged = async (basket: Basket, type: string, dataTransfer = carrying(true)): Promise<boolean> => {
  const event = Object.assign(new Event(type, { bubbles: true, composed: true, cancelable: true }), { dataTransfer });
  basket.renderRoot.querySelector('p')!.dispatchEvent(event);
  await basket.updateComplete;
  return event.defaultPrevented;
};
const words = ({ renderRoot }: Basket): string => renderRoot.textContent!.trim();
const drawn = (): Promise<Basket> => fixture<Basket>(html`<test-basket></test-basket>`);

describe('FileDrop', () => {
  it('takes the file that is dropped, and says while one is held over the element', async () => {
    const basket = await drawn();
    expect(await dragged(basket, 'dragover')).to.be.true;
    expect(words(basket)).to.equal('let go');
    await dragged(basket, 'dragleave');
    expect(words(basket)).to.equal('drag here');
    await dragged(basket, 'dragover');
    expect(await dragged(basket, 'drop')).to.be.true;
    expect(words(basket)).to.equal('drag here');
    expect(basket.taken).to.deep.equal(['one.csv']);
  });

  it('leaves words that are dragged to the field that they go to', async () => {
    const basket = await drawn();
    expect(await dragged(basket, 'dragover', carrying(false))).to.be.false;
    expect(await dragged(basket, 'drop', carrying(false))).to.be.false;
    expect(words(basket)).to.equal('drag here');
  });

  it('leaves files that the element has no use for to the page', async () => {
    const basket = await drawn();
    basket.isFull = true;
    expect([await dragged(basket, 'dragover'), await dragged(basket, 'drop')]).to.deep.equal([false, false]);
    expect(basket.taken).to.deep.equal([]);
  });

  it('takes nothing any more once the element has left the page', async () => {
    const basket = await drawn();
    basket.remove();
    expect(await dragged(basket, 'drop')).to.be.false;
    expect(basket.taken).to.deep.equal([]);
  });
});

describe('chosenFile', () => {
  it('gives the file and empties the field, so that the same one can be chosen again', () => {
    const input = document.createElement('input');
    input.type = 'file';
    input.files = carrying(true).files;
    const chosen: (string | undefined)[] = [];
    input.addEventListener('change', (event) => chosen.push(chosenFile(event)?.name));
    input.dispatchEvent(new Event('change'));
    expect(input.files).to.have.length(0);
    input.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['one.csv', undefined]);
  });
});
