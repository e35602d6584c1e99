import { expect } from 'chai';
import type { Board } from '../../src/scenarios/board.js';
import { boardFromFragment, carriesBoard, isShareLinkError, shareFragment } from '../../src/scenarios/share-link.js';
import { BOARD } from './boards.js';

async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

async function refusal(fragment: string): Promise<string> {
  const read = await boardFromFragment(fragment).catch((error: unknown) => error);
  return isShareLinkError(read) ? `${read.kind}: ${read.message}` : 'was read';
}

const BROKEN = 'broken: the link is incomplete or was changed on its way: ask for it again, or for the JSON file';

describe('a share link', () => {
  it('carries the whole board', async () => expect(await boardFromFragment(await shareFragment(BOARD))).to.deep.equal(BOARD));

  it('is letters, digits, "-" and "_" alone, so that nothing on its way changes it', async () =>
    expect(await shareFragment(BOARD)).to.match(/^#board=1\.[\w-]+$/));

  it('is much shorter than the JSON', async () =>
    expect((await shareFragment(BOARD)).length).to.be.lessThan(JSON.stringify(BOARD).length / 2));

  it('is read with or without its address, wrapped by a mail program, percent-encoded, beside other things', async () => {
    const fragment = await shareFragment(BOARD);
    for (const form of [
      fragment.slice(1),
      `https://planner.example/estimate.html?x=1${fragment}`,
      `#/estimate?a=1&${fragment.slice(1)}&b=2`,
      fragment.replace(/(.{76})/g, '$1\r\n'),
      fragment.replace('.', '%2E'),
    ])
      expect(await boardFromFragment(form), form).to.deep.equal(BOARD);
  });

  it('says whether there is one', () => {
    expect(['#board=1.abc', '#/estimate?board=broken', 'https://a.example/#x&board='].map(carriesBoard)).to.deep.equal([true, true, true]);
    expect(['', '#/estimate', '#dashboard=1', 'https://a.example/billboard=1'].map(carriesBoard)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
  });

  it('that is cut, altered, or no board says that it is broken', async () => {
    const whole = await shareFragment(BOARD);
    for (const fragment of [
      '',
      '#board=',
      '#board=abc',
      '#board=1.',
      '#board=1.!!!',
      '#board=1.A',
      whole.slice(0, -20),
      `${whole}AAAA`,
      whole.replace('#board=1.', '#board=0.'),
      `#board=1.${await packed('not JSON')}`,
      `#board=1.${await packed('{"version":1}')}`,
      `#board=1.${await packed('{"version":1,"__proto__":{}}')}`,
      '#board=1.%E0%A4%A',
    ])
      expect(await refusal(fragment), fragment.slice(0, 40)).to.equal(BROKEN);
  });

  it('of a newer planner says so, by its prefix or by the board in it', async () => {
    const message = 'newer: the link is of a newer planner (version 2, this one reads 1): open it there, or update this one';
    expect(await refusal('#board=2.xyz')).to.equal(message);
    expect(await refusal(`#board=1.${await packed(JSON.stringify({ ...BOARD, version: 2, more: true }))}`)).to.equal(message);
  });

  it('that swells is not read to its end', async () => {
    const bomb = await packed(' '.repeat(20_000_000));
    expect(bomb.length).to.be.lessThan(60_000);
    expect(await refusal(`#board=1.${bomb}`)).to.match(/^too-large: the link holds more than a board may/);
  });

  it('that is too long is neither made nor read', async () => {
    const scenarios = Array.from({ length: 50 }, (_, index) => ({
      ...BOARD.scenarios[0]!,
      id: `s${index}`,
      // No two alike, so that nothing is saved by packing.
      note: Array.from({ length: 1000 }, (_, at) =>
        String.fromCodePoint(0x4e00 + ((index * 7919 + at * 104_729 + at * at * 31) % 20_000)),
      ).join(''),
    }));
    const large: Board = { version: 1, active: 's0', scenarios };
    const made = await shareFragment(large).catch((error: unknown) => error);
    expect(isShareLinkError(made) && made.kind).to.equal('too-large');
    expect(await refusal(`#board=1.${'A'.repeat(60_001)}`)).to.match(/^too-large/);
  });
});
