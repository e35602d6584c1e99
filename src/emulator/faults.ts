import { AwsError } from './aws-error.js';

/** Something that goes wrong: in calls of one operation, on one resource if `arn` is given, `times` times or always. */
export type Fault = FaultScope & (ErrorFault | DelayFault | DropFault | FailingUpdateFault | DataFault);

interface FaultScope {
  /** AWS's name, for instance `UpdateCampaign`; `*` for every operation. */
  readonly operation: string;
  /** Only calls with this ARN as a member of their input. */
  readonly arn?: string;
  /** Only each so-many-th of the calls that it is meant for, for instance 3 for every third one. */
  readonly every?: number;
  /** How many calls; all unless given. */
  readonly times?: number;
}

/** The call answers this error. */
interface ErrorFault {
  readonly error: { readonly name: string; readonly message?: string; readonly status?: number };
}

/** The call answers late, by real milliseconds: what a client's timeout or a person's cancel meets. */
interface DelayFault {
  readonly delayMs: number;
}

/** The connection ends before the call is answered: what a network does. */
interface DropFault {
  readonly drop: true;
}

/** The call is accepted, and the update that it starts fails in the end. */
interface FailingUpdateFault {
  readonly outcome: 'CREATE FAILED';
  readonly reason: string;
}

/** GetMetricData answers less than it was asked for, and says so. */
interface DataFault {
  readonly data: LessData;
}

/** What GetMetricData holds back. */
export interface LessData {
  /** Datapoints a page, as if MaxDatapoints had been asked. */
  readonly datapoints?: number;
  /** The status of results that come without a point, and that no later page completes. */
  readonly status?: 'PartialData' | 'InternalError' | 'Forbidden';
  /** Name of the metric that has this status; all unless given. */
  readonly metric?: string;
  /** Said beside the results. */
  readonly message?: { readonly code: string; readonly value: string };
}

/** What `fetch` rejects with where a fault drops the connection. Over HTTP the socket is closed. */
export class ConnectionDropped extends TypeError {
  override readonly name = 'ConnectionDropped';

  constructor() {
    super('Failed to fetch: dropped by a fault of the emulator');
  }
}

/** The faults in force. */
export class Faults {
  readonly #armed: { readonly fault: Fault; left: number; met: number }[] = [];

  constructor(faults: readonly Fault[] = []) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times ?? Infinity, met: 0 });
  }

  clear(): void {
    this.#armed.length = 0;
  }

  /** Waits for a delay that applies, then throws a drop or an error that applies, each counted as used. */
  async strike(operation: string, input: unknown, signal: AbortSignal): Promise<void> {
    const late = this.#take(operation, input, (fault) => 'delayMs' in fault);
    if (late) await delay(late.delayMs, signal);
    if (this.#take(operation, input, (fault) => 'drop' in fault)) throw new ConnectionDropped();
    const wrong = this.#take(operation, input, (fault) => 'error' in fault);
    if (wrong) {
      const { name, message = `${name} by a fault of the emulator`, status } = wrong.error;
      throw new AwsError(name, message, status);
    }
  }

  /** The reason why an update that starts now fails in the end; undefined if it does not. */
  failureReason(operation: string, input: unknown): string | undefined {
    return this.#take(operation, input, (fault) => 'outcome' in fault)?.reason;
  }

  /** What a call that is answered now holds back. */
  lessData(operation: string, input: unknown): LessData {
    return this.#take(operation, input, (fault) => 'data' in fault)?.data ?? {};
  }

  #take<Kind extends Fault>(operation: string, input: unknown, isKind: (fault: Fault) => fault is Kind): Kind | undefined {
    for (const armed of this.#armed) {
      const { fault, left } = armed;
      const isMeant =
        (fault.operation === operation || fault.operation === '*') &&
        (fault.arn === undefined || Object.values(input ?? {}).includes(fault.arn));
      if (left === 0 || !isMeant || !isKind(fault)) continue;
      armed.met += 1;
      if (armed.met % (fault.every ?? 1) !== 0) continue;
      armed.left -= 1;
      return fault;
    }
    return undefined;
  }
}

async function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
