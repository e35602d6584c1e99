import { expect } from 'chai';
import { rgbOf } from '../../../components/canvas/palette.js';

describe('rgbOf', () => {
  for (const [computed, rgb, why] of [
    ['color(srgb 0.282353 0.407843 0.54902)', 'rgb(72, 104, 140)', 'mixed in srgb'],
    ['color(srgb 0.282353 0.407843 0.54902 / 0.3)', 'rgba(72, 104, 140, 0.3)', 'see-through'],
    ['color(srgb 1.02 -0.01 5e-1)', 'rgb(255, 0, 128)', 'beyond what a screen shows'],
    ['rgb(20, 23, 28)', 'rgb(20, 23, 28)', 'it is one'],
  ] as const)
    it(`${computed} is ${rgb}: ${why}`, () => expect(rgbOf(computed)).to.equal(rgb));
});
