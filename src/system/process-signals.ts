import { constants } from "node:os";
import { parseStatus } from "./process-status.ts";

/**
 * Whether a signal from outside does nothing to a process whose `/proc/PID/status` this is, and which sleeps in no
 * sigwaitinfo(2): so it is for the first process of a process namespace, which gets none that it has no handler for
 * (pid_namespaces(7)). One that it blocks waits for it, as for a signalfd (kernel/signal.c sig_ignored). False where
 * that can't be told. Pure.
 */
export function isDeafTo(signal: string, status: string): boolean {
  const number = signalNumber(signal);
  const { pids = [] } = parseStatus(status) ?? {};
  if (number === undefined || pids.length < 2 || pids.at(-1) !== 1) return false;
  const isOut = (field: string) => {
    const mask = new RegExp(`^${field}:\\s*([0-9a-f]+)$`, "m").exec(status)?.[1];
    return mask !== undefined && ((BigInt(`0x${mask}`) >> BigInt(number - 1)) & 1n) === 0n;
  };
  return isOut("SigCgt") && isOut("SigBlk");
}

/** Nobody can catch these, and from outside they are obeyed all the same. */
const OBEYED: readonly number[] = [constants.signals.SIGKILL, constants.signals.SIGSTOP];

/** As the engine reads it: a number, or a name with or without SIG (moby/sys/signal ParseSignal). */
function signalNumber(signal: string): number | undefined {
  const name = `SIG${signal.toUpperCase().replace(/^SIG/, "")}`;
  const named = Object.entries(constants.signals).find(([candidate]) => candidate === name)?.[1];
  const number = /^\d{1,2}$/.test(signal) ? Number(signal) : named;
  return number === undefined || number < 1 || OBEYED.includes(number) ? undefined : number;
}
