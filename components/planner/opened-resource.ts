import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../../src/aws/connection.js';
import type { Locale } from '../../src/locale/locale.js';
import type { FleetReader } from '../fleet/fleet-reader.js';
import { closerOf, type FleetRow } from '../fleet/fleet-row.js';
import { CloserReading } from './closer-reading.js';
import { MadeSchedules } from './made-schedules.js';

/** What a person does with the resource that is opened: a minimum tried on its chart, its ARN copied, a closer look at it. */
export class OpenedResource {
  /** The minimum that is tried on the chart. */
  tried: number | undefined;
  hasCopied = false;
  readonly made: MadeSchedules;
  readonly #closer: CloserReading;
  #arn: string | undefined;

  constructor(
    private readonly host: LitElement,
    getConnection: () => Connection | undefined,
    reader: FleetReader,
  ) {
    this.made = new MadeSchedules(host);
    this.#closer = new CloserReading(host, getConnection, reader);
  }

  /** Another one begins anew. */
  show(arn: string | undefined): void {
    if (arn !== undefined) this.#closer.view.ask();
    if (arn === this.#arn) return;
    this.#arn = arn;
    this.tried = undefined;
    this.hasCopied = false;
  }

  try(minimum: number): void {
    this.tried = minimum;
    this.host.requestUpdate();
  }

  async copy(arn: string): Promise<void> {
    this.hasCopied = await navigator.clipboard.writeText(arn).then(
      () => true,
      () => false,
    );
    this.host.requestUpdate();
  }

  /** The way to a closer look, for the place that the reasons keep for it. */
  closerView(row: FleetRow | undefined, told: { readonly locale: Locale; readonly timeZone: string }): TemplateResult | typeof nothing {
    const late = this.#closer.view.value;
    if (!late || row?.demand.kind !== 'measured' || row.resource.kind === 'unreadable') return nothing;
    const { resource } = row;
    return late.closerView({
      ...told,
      limits: late.limits,
      kind: resource.kind,
      state: this.#closer.stateOf(resource.arn),
      closer: closerOf(row),
      onRead: () => void this.#closer.read(resource),
      onStop: () => this.#closer.stop(resource.arn),
    });
  }
}
