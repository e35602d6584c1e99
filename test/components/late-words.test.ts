import { expect } from 'chai';
import { LateWords } from '../../components/late-words.js';

const speaking = (locale: string): HTMLElement & { locale: string } => Object.assign(document.createElement('p'), { locale });
const english = { word: 'total' },
  japanese = { word: '合計' };

describe('LateWords', () => {
  it('draws in English at once, and loads nothing', () => {
    const words = new LateWords(english, () => Promise.reject(new Error('asked for')));
    const drawn: string[] = [];
    const returned = words.before(speaking('en'), () => void drawn.push(words.of(speaking('en')).word));
    expect(drawn).to.deep.equal(['total']);
    expect(returned).to.equal(undefined);
  });

  it('draws in Japanese once its words are there, and from then on at once; they are loaded once', async () => {
    let arrive: (words: { ja: typeof english }) => void = () => undefined;
    let loads = 0;
    const words = new LateWords(english, () => {
      loads += 1;
      return new Promise((resolve) => (arrive = resolve));
    });
    const drawn: string[] = [];
    const draw = (): void => void drawn.push(words.of(speaking('ja')).word);
    const first = words.before(speaking('ja'), draw),
      second = words.before(speaking('ja'), draw);
    expect(drawn).to.deep.equal([]);
    arrive({ ja: japanese });
    await Promise.all([first, second]);
    expect(drawn).to.deep.equal(['合計', '合計']);
    void words.before(speaking('ja'), draw);
    expect(drawn).to.have.length(3);
    expect(loads).to.equal(1);
  });

  it('draws in English where they can’t be loaded, and says so once', async () => {
    const { error } = console;
    const told: unknown[][] = [];
    console.error = (...what: unknown[]) => void told.push(what);
    try {
      const cause = new Error('gone');
      const words = new LateWords(english, () => Promise.reject(cause));
      const drawn: string[] = [];
      for (const _ of [1, 2]) await words.before(speaking('ja'), () => void drawn.push(words.of(speaking('ja')).word));
      expect(drawn).to.deep.equal(['total', 'total']);
      expect(told).to.deep.equal([['personalize-planner: the Japanese words could not be loaded, English ones are shown', cause]]);
    } finally {
      console.error = error;
    }
  });
});
