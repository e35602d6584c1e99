import { html } from 'lit';
import { EXAMPLE_WORKLOAD } from '../../../pricing/presets.js';
import type { Workload } from '../../../pricing/workload.js';
import '../../../components/workload-form/define.js';
import type { WorkloadForm } from '../../../components/workload-form/workload-form.js';
import { fixture } from '../../fixture.js';

/** Leaves a field. A page that runs beside another has no focus to lose, so the event is said as well. */
export const left = (field: HTMLInputElement): void => {
  field.blur();
  field.dispatchEvent(new FocusEvent('blur'));
};

/** What a person sees and does in the form. */
export class FormInHand {
  readonly told: Workload[] = [];
  constructor(readonly form: WorkloadForm) {
    form.addEventListener('workload-change', (event) => this.told.push((event as CustomEvent<{ workload: Workload }>).detail.workload));
  }
  field(selector: string): HTMLInputElement {
    return this.form.renderRoot.querySelector<HTMLInputElement>(selector)!;
  }
  async type(selector: string, value: string): Promise<void> {
    const field = this.field(selector);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.form.updateComplete;
  }
  async leave(selector: string): Promise<void> {
    left(this.field(selector));
    await this.form.updateComplete;
  }
  async press(selector: string, index = 0): Promise<void> {
    this.form.renderRoot.querySelectorAll<HTMLElement>(selector)[index]!.click();
    await this.form.updateComplete;
    await this.form.updateComplete;
  }
  async choose(selector: string, value: string): Promise<void> {
    const select = this.form.renderRoot.querySelector<HTMLSelectElement>(selector)!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.form.updateComplete;
  }
  /** Presses a key where the focus would be: in a field, or anywhere else inside. */
  async key(selector: string, key: string, keys: KeyboardEventInit = { ctrlKey: true }): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...keys });
    this.form.renderRoot.querySelector(selector)!.dispatchEvent(event);
    await this.form.updateComplete;
    await this.form.updateComplete;
    return event;
  }
  text(selector: string): string {
    return this.form.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
  }
  get errors(): string[] {
    return [...this.form.renderRoot.querySelectorAll('.error')].map(({ textContent }) => textContent.trim());
  }
  get waiting(): string {
    return this.form.renderRoot.querySelector('.waiting')!.textContent;
  }
  get focused(): string {
    return this.form.shadowRoot!.activeElement?.id ?? '';
  }
}

export const drawn = async (workload: Workload | undefined = EXAMPLE_WORKLOAD, locale = 'en'): Promise<FormInHand> =>
  new FormInHand(
    await fixture<WorkloadForm>(html`<personalize-workload-form locale=${locale} .workload=${workload}></personalize-workload-form>`),
  );
export const empty = async (): Promise<FormInHand> =>
  new FormInHand(await fixture<WorkloadForm>(html`<personalize-workload-form></personalize-workload-form>`));
