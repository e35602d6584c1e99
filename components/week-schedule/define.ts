import { WeekScheduleView } from './week-schedule.js';

if (!customElements.get('personalize-week-schedule')) customElements.define('personalize-week-schedule', WeekScheduleView);

declare global {
  interface HTMLElementTagNameMap {
    'personalize-week-schedule': WeekScheduleView;
  }
}
