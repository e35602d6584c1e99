import type { TemplateResult } from 'lit';
import { SHAPES } from '../../../pricing/derive/shapes.js';
import type { PlacementDraft } from '../draft.js';
import type { Editing } from '../editing.js';
import type { Derived } from '../work-it-out.js';
import { ingestionPanel } from './ingestion-panel.js';
import type { PanelDraft } from './panel-draft.js';
import { requestsPanel } from './requests-panel.js';
import { trainingPanel } from './training-panel.js';

/** A panel as it opens first: with what the form knows already, and nothing that it doesn't. */
function newPanel(what: Derived, { draft }: Editing): PanelDraft {
  const known: Record<Derived, Record<string, string>> = {
    requests: { monthlyActiveUsers: draft.users, peakFactor: '1' },
    ingestion: {},
    training: { solutions: String(Math.max(1, draft.placements.length)) },
  };
  return {
    texts: known[what],
    touched: new Set(),
    source: 'users',
    shape: 'flat',
    hourly: [...SHAPES.flat.hourly],
    daily: [...SHAPES.flat.daily],
    isAutomatic: true,
    csv: '',
    file: undefined,
  };
}

/** The way from what people know to a figure of the form. */
export function panelView(what: Derived, key: string, form: Editing, placement: PlacementDraft | undefined): TemplateResult {
  let panel = form.panels.get(key);
  if (!panel) form.panels.set(key, (panel = newPanel(what, form)));
  if (what === 'ingestion') return ingestionPanel(key, panel, form);
  if (what === 'training') return trainingPanel(key, panel, form);
  return requestsPanel(key, panel, form, placement!);
}
