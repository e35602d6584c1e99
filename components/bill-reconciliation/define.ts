import { BillReconciliation } from './bill-reconciliation.js';

if (!customElements.get('personalize-bill-reconciliation')) customElements.define('personalize-bill-reconciliation', BillReconciliation);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-bill-reconciliation': BillReconciliation;
  }
}
