import { html, nothing, type TemplateResult } from 'lit';
import type { LagAnswer } from '../../src/capacity/recommendation.js';
import type { BurstVerdict, ScalingVerdict } from '../../src/capacity/scaling-verdict.js';
import { countText, moneyText, percentText, quantityText, tpsText } from '../../src/locale/numbers.js';
import { shareRangeText } from '../../src/locale/shares.js';
import { dayRangeText, durationText, instantText } from '../../src/locale/times.js';
import { keptTogether } from './risk.js';
import type { WorkingsParts } from './workings-parts.js';

type Judged = Extract<ScalingVerdict, { kind: 'judged' }>;

const MOST_BURSTS = 5;

/** Where the lag comes from, with its evidence; then what each lag would advise and leave at risk, never one number as if it were certain (C16). */
export function lagView(parts: WorkingsParts): TemplateResult {
  const { text, scaling } = parts;
  return html`<section class="block" part="lag">
    <h3 id="lag">${text.lag.title}</h3>
    <p class="say" part="verdict">${verdictText(parts)}</p>
    ${
      scaling?.kind === 'judged'
        ? html`<p class="say">${[lagText(parts, scaling), ...refusedText(parts, scaling)].join(text.between)}</p>
            ${troubleView(parts, scaling)}`
        : nothing
    }
    ${lagTable(parts)}
  </section>`;
}

function verdictText(parts: WorkingsParts): TemplateResult | string {
  const { text, locale, timeZone, scaling, scalingSince = -Infinity, found } = parts,
    { start, end, autoscalingLagSeconds } = found.evidence;
  const lag = durationText(autoscalingLagSeconds, locale),
    range = dayRangeText(Math.min(Math.max(start, scalingSince), end - 1), end, locale, timeZone);
  switch (scaling?.kind) {
    case undefined:
      return found.lagFrom === 'given' ? text.lag.given(lag) + text.between + text.lag.notRead(lag) : text.lag.notRead(lag);
    case 'no-bursts':
      // Above the minimum that is now, demand was within the one before.
      return found.current === undefined || found.evidence.peakTps > found.current
        ? text.lag.noBurstsAny(range, lag)
        : text.lag.noBursts(countText(found.current, locale), range, lag);
    case 'insufficient-data':
      return text.lag.missing[scaling.missing](lag);
    case 'judged': {
      const { keptUp, bursts, keptUpShare, signs } = scaling,
        kept = countText(keptUp, locale);
      return html`<b>${bursts.length === 1 ? text.lag.keptUpOne(kept) : text.lag.keptUp(kept, countText(bursts.length, locale))}</b
        >${text.lag.judged(
          range,
          countText(Math.floor(keptUpShare.low * 100), locale),
          countText(Math.ceil(keptUpShare.high * 100), locale),
          signs.map((each) => text.lag.signs[each]).join(text.comma),
        )}`;
    }
  }
}

/** What bursts say of the lag, or what keeps them from it. */
function lagText({ text, locale, found }: WorkingsParts, { lag }: Judged): string {
  const inUse = durationText(found.evidence.autoscalingLagSeconds, locale);
  if (found.lagFrom === 'given') return text.lag.given(inUse);
  switch (lag.kind) {
    case 'estimated': {
      const low = lag.low === 0 ? text.lag.atOnce : text.lag.after(durationText(lag.low, locale)),
        bursts = countText(lag.bursts, locale);
      return Number.isFinite(lag.high)
        ? text.lag.estimated(inUse, low, durationText(lag.high, locale), bursts)
        : text.lag.estimatedOpen(inUse, low, bursts);
    }
    case 'insufficient-data': {
      const [bursts, needed, days, neededDays] = [lag.bursts, lag.neededBursts, lag.days, lag.neededDays].map((each) =>
        countText(each, locale),
      );
      return text.lag.tooFew(bursts!, needed!, days!, neededDays!, inUse);
    }
    case 'never-recovered':
      return text.lag.neverRecovered(countText(lag.bursts, locale), durationText(lag.low, locale), inUse);
  }
}

function refusedText({ text, locale }: WorkingsParts, { throttledRequests, callerErrors }: Judged): string[] {
  return [
    ...(throttledRequests >= 0.5 ? [text.lag.throttled(countText(throttledRequests, locale))] : []),
    ...(callerErrors >= 0.5 ? [text.lag.callers(countText(callerErrors, locale))] : []),
  ];
}

/** The bursts that scaling did not keep up with, the highest first; in the order of time. */
function troubleView({ text, locale, timeZone }: WorkingsParts, { bursts }: Judged): TemplateResult | typeof nothing {
  const troubled = bursts.filter(({ hasKeptUp }) => !hasKeptUp);
  if (troubled.length === 0) return nothing;
  const highest = [...troubled].sort((a, b) => b.peakTps - a.peakTps).slice(0, MOST_BURSTS);
  const line = ({ start, end, peakTps, minimum, latencyRatio, share4xx, share5xx }: BurstVerdict): string =>
    [
      text.lag.burst(
        instantText(start, locale, timeZone),
        durationText(end - start, locale),
        tpsText(peakTps, locale),
        countText(minimum, locale),
      ),
      ...(latencyRatio === undefined ? [] : [text.lag.latency(quantityText(latencyRatio, locale, 1))]),
      ...(share4xx ? [text.lag.share4xx(percentText(share4xx, locale))] : []),
      ...(share5xx ? [text.lag.share5xx(percentText(share5xx, locale))] : []),
    ].join(text.comma);
  return html`<details>
    <summary>${troubled.length === 1 ? text.lag.failedBurst : text.lag.failedBursts(countText(troubled.length, locale))}</summary>
    <ul class="lines">
      ${highest.sort((a, b) => a.start - b.start).map((each) => html`<li>${line(each)}</li>`)}
      ${troubled.length > MOST_BURSTS ? html`<li class="dim">${text.lag.more(countText(troubled.length - MOST_BURSTS, locale))}</li>` : nothing}
    </ul>
  </details>`;
}

function lagTable(parts: WorkingsParts): TemplateResult | typeof nothing {
  const { text, locale, currency, found } = parts,
    { lags, minimum } = found,
    number = countText(minimum, locale);
  const [first, last] = [lags.at(0), lags.at(-1)];
  if (!first || !last) return nothing;
  const leaves = keptTogether(shareRangeText(first.riskShareLagging, last.riskShareLagging, locale));
  return html`<p class="say">${text.lag.range(lateText(parts, first), lateText(parts, last), number, leaves)}</p>
    <table class="table small" aria-labelledby="lag">
      <thead>
        <tr>
          <th scope="col">${text.lag.if}</th>
          <th scope="col" class="number">${text.lag.advised}</th>
          <th scope="col" class="number money">${text.lag.perMonth(currency)}</th>
          <th scope="col" class="number">${text.lag.leaves(number)}</th>
        </tr>
      </thead>
      <tbody>
        ${lags.map((each) => lagRow(parts, each))}
      </tbody>
    </table>`;
}

function lagRow(parts: WorkingsParts, each: LagAnswer): TemplateResult {
  const { text, locale, found } = parts,
    { minimum, costPerMonth, riskShareLagging, isInUse } = each,
    role = roleOf(parts, each);
  return html`<tr class=${isInUse ? 'chosen' : ''}>
    <th scope="row">${lateText(parts, each)}${role ? html` <span class="dim">${role}</span>` : nothing}</th>
    <td class="number ${minimum === found.minimum ? '' : 'other'}">${countText(minimum, locale)}</td>
    <td class="number money">${costPerMonth ? moneyText(costPerMonth, locale) : html`<span class="dim">${text.notKnown}</span>`}</td>
    <td class="number">${shareRangeText(riskShareLagging, riskShareLagging, locale, { unit: false })}</td>
  </tr>`;
}

function lateText({ text, locale }: WorkingsParts, { autoscalingLagSeconds: seconds }: LagAnswer): string {
  if (seconds === 0) return text.lag.notLate;
  return Number.isFinite(seconds) ? text.lag.late(durationText(seconds, locale)) : text.lag.open;
}

/** What a lag is: the one in use and where it comes from, or an end of the measured range. */
function roleOf({ text, scaling, found }: WorkingsParts, { autoscalingLagSeconds: seconds, isInUse }: LagAnswer): string | undefined {
  if (isInUse) return text.lag.role[found.lagFrom];
  if (scaling?.kind !== 'judged' || scaling.lag.kind !== 'estimated' || found.lagFrom !== 'measured') return undefined;
  return seconds === scaling.lag.low ? text.lag.role.shortest : seconds === scaling.lag.high ? text.lag.role.longest : undefined;
}
