import { WorkloadForm } from './workload-form.js';

if (!customElements.get('personalize-workload-form')) customElements.define('personalize-workload-form', WorkloadForm);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-workload-form': WorkloadForm;
  }
}
