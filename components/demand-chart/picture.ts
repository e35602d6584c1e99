import type { Frame } from './frame.js';
import type { Palette } from '../canvas/palette.js';
import type { Gap, Peak, Steps } from './steps.js';
import type { TimeAxis } from './time-axis.js';

/** All that one drawing shows, words included: the canvas side formats nothing. */
export interface Picture {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly pixelRatio: number;
  readonly steps: Steps;
  readonly gaps: readonly Gap[];
  readonly axis: TimeAxis;
  readonly minimum: number;
  /** The live minimum, where it is known. */
  readonly current: number | undefined;
  readonly words: {
    readonly unit: string;
    readonly tick: (tps: number) => string;
    readonly now: string;
    readonly nowShort: string;
    readonly idle: string | undefined;
    readonly difference: { readonly amount: string; readonly unit: string; readonly direction: 'less' | 'more' } | undefined;
    readonly gap: (gap: Gap) => string;
    readonly gapShort: string;
    readonly peak: (peak: Peak) => string;
    readonly peakShort: (peak: Peak) => string;
  };
}
