import { expect } from 'chai';
import { steppedMinimum, typedMinimum } from '../../../components/demand-chart/typed-minimum.js';

describe('typedMinimum', () => {
  for (const [typed, minimum, why] of [
    ['12', 12, 'a whole number'],
    [' 12 ', 12, 'with spaces'],
    ['012', 12, 'with a zero before it'],
    ['１２', 12, 'in full-width digits'],
    ['1', 1, 'the lowest'],
    ['500', 500, 'the highest'],
    ['501', undefined, 'above it'],
    ['0', undefined, 'AWS takes none below 1'],
    ['-3', undefined, 'no sign'],
    ['2.5', undefined, 'no fraction'],
    ['1e2', undefined, 'no exponent'],
    ['0x10', undefined, 'not hexadecimal'],
    ['twelve', undefined, 'letters'],
    ['', undefined, 'nothing'],
    ['99999999999999999999', undefined, 'more digits than a number holds'],
  ] as const)
    it(`"${typed}" is ${minimum ?? 'no minimum'}: ${why}`, () => expect(typedMinimum(typed, 500)).to.equal(minimum));
});

describe('steppedMinimum', () => {
  for (const [key, from, to] of [
    ['ArrowUp', 12, 13],
    ['ArrowRight', 12, 13],
    ['ArrowDown', 12, 11],
    ['ArrowLeft', 12, 11],
    ['PageUp', 12, 17],
    ['PageDown', 12, 7],
    ['Home', 12, 1],
    ['End', 12, 44],
    ['PageDown', 3, 1],
    ['PageUp', 42, 44],
    ['ArrowUp', 44, 44],
    ['a', 12, undefined],
    ['Tab', 12, undefined],
  ] as const)
    it(`${key} goes from ${from} to ${to ?? 'nowhere'}`, () => expect(steppedMinimum(key, from, 44)).to.equal(to));
});
