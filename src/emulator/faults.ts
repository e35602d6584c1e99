import { AwsError } from './aws-error.js';

/** Something that goes wrong: in calls of one operation, on one resource if `arn` is given, `times` times or always. */
export type Fault = FaultScope & (ErrorFault | DelayFault | FailingUpdateFault);

interface FaultScope {
  /** AWS's name, for instance `UpdateCampaign`. */
  readonly operation: string;
  /** Only calls with this ARN as a member of their input. */
  readonly arn?: string;
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

/** The call is accepted, and the update that it starts fails in the end. */
interface FailingUpdateFault {
  readonly outcome: 'CREATE FAILED';
  readonly reason: string;
}

/** The faults in force. */
export class Faults {
  readonly #armed: { readonly fault: Fault; left: number }[] = [];

  constructor(faults: readonly Fault[] = []) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#armed.push({ fault, left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#armed.length = 0;
  }

  /** Waits for a delay that applies, then throws an error that applies, each counted as used. */
  async strike(operation: string, input: unknown, signal: AbortSignal): Promise<void> {
    const late = this.#take(operation, input, (fault) => 'delayMs' in fault);
    if (late) await delay(late.delayMs, signal);
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

  #take<Kind extends Fault>(operation: string, input: unknown, isKind: (fault: Fault) => fault is Kind): Kind | undefined {
    for (const armed of this.#armed) {
      const { fault, left } = armed;
      const isMeant = fault.operation === operation && (fault.arn === undefined || Object.values(input ?? {}).includes(fault.arn));
      if (left === 0 || !isMeant || !isKind(fault)) continue;
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
