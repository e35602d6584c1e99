import { css } from 'lit';

/**
 * Colours, type and space of every element. Public values are the twelve `--personalize-*` properties; a host sets them on the element or above it.
 * The rest is private and derived in each element, so that a branded scope derives its own greys. Contrast of every pair is listed in docs/look.md.
 */
export const tokens = css`
  :host {
    --surface: var(--personalize-surface, light-dark(#ffffff, #111316));
    --ink: var(--personalize-text, light-dark(#14171c, #eceef1));
    --accent: var(--personalize-accent, light-dark(#1d56c9, #86b0ff));
    --demand: var(--personalize-demand, light-dark(#48688c, #8db0d6));
    --minimum: var(--personalize-minimum, var(--ink));
    --idle: var(--personalize-idle, light-dark(#8f6f1f, #a98a44));
    --risk: var(--personalize-risk, light-dark(#a02a08, #ff9a6b));
    --saving: var(--personalize-saving, light-dark(#005d44, #5fd0a8));
    --cost: var(--personalize-cost, light-dark(#6f2162, #f3b4e0));
    --gap: var(--personalize-gap, light-dark(#6b7078, #979da6));
    --radius: var(--personalize-radius, 6px);
    --space: var(--personalize-space, 4px);

    --ink-2: color-mix(in srgb, var(--ink) 78%, transparent);
    --ink-3: color-mix(in srgb, var(--ink) 66%, transparent);
    --edge: color-mix(in srgb, var(--ink) 50%, transparent);
    --hair-2: color-mix(in srgb, var(--ink) 24%, transparent);
    --hair: color-mix(in srgb, var(--ink) 11%, transparent);
    --sunk: color-mix(in srgb, var(--ink) 3.5%, transparent);
    --sunk-2: color-mix(in srgb, var(--ink) 7%, transparent);
    /* Black or white, whichever is read on an accent that we do not know. */
    --on-accent: oklch(from var(--accent) clamp(0, (0.57 / l - 1) * 1000, 1) 0 0);
    --accent-text: light-dark(oklch(from var(--accent) min(l, 0.48) c h), oklch(from var(--accent) max(l, 0.78) c h));
    --accent-wash: color-mix(in srgb, var(--accent) 8%, transparent);
    --demand-fill: color-mix(in srgb, var(--demand) 30%, transparent);
    --focus: var(--accent-text);

    --s1: var(--space);
    --s2: calc(2 * var(--space));
    --s3: calc(3 * var(--space));
    --s4: calc(4 * var(--space));
    --s5: calc(5 * var(--space));
    --s6: calc(6 * var(--space));
    --s8: calc(8 * var(--space));
    --s10: calc(10 * var(--space));
    --s14: calc(14 * var(--space));

    --mono: ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
    --t-micro: 0.6875rem;
    --t-small: 0.75rem;
    --t-body: 0.8125rem;
    --t-section: 0.875rem;
    --t-lead: 1rem;
    --t-title: 1.25rem;
    --t-figure: 1.75rem;
    --t-hero: 3rem;
    --control: 32px;
    --row: 44px;
    --row-1: 36px;
    --ease: 120ms cubic-bezier(0.2, 0, 0, 1);

    display: block;
    color: var(--ink);
    font-size: var(--t-body);
    line-height: 20px;
    font-variant-numeric: tabular-nums lining-nums;
    accent-color: var(--accent);
  }
  :host([hidden]) {
    display: none;
  }
  :host(:lang(ja)) {
    --t-lead: 0.9375rem;
    line-break: strict;
    text-autospace: normal;
  }
  @media (pointer: coarse) {
    :host {
      --control: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --ease: 0s;
    }
  }
  @media (forced-colors: active) {
    :host {
      --surface: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --edge: ButtonBorder;
      --hair: GrayText;
      --hair-2: CanvasText;
      --sunk: Canvas;
      --sunk-2: Canvas;
      --accent: Highlight;
      --accent-text: LinkText;
      --on-accent: HighlightText;
      --accent-wash: Canvas;
      --focus: Highlight;
      --demand: CanvasText;
      --demand-fill: Canvas;
      --minimum: Highlight;
      --idle: GrayText;
      --risk: LinkText;
      --saving: CanvasText;
      --cost: CanvasText;
      --gap: GrayText;
    }
  }
`;
