/** A user's ids. */
export interface Ids {
  readonly uid: number;
  readonly gid: number;
  /** Supplementary ones; none if left out. */
  readonly groups?: readonly number[];
}

/**
 * Does something with a user's ids in place of root's: the kernel then lets it do what
 * that user may do, and nothing else, however the files change meanwhile. credentials(7): the effective ids count,
 * and root's come back by the saved ones. It must not wait for anything: all of this process has these ids meanwhile.
 */
export function actAs<T>({ uid, gid, groups = [] }: Ids, act: () => T): T {
  const { geteuid, getegid, getgroups, seteuid, setegid, setgroups } = process;
  const own = { uid: geteuid?.(), gid: getegid?.(), groups: getgroups?.() };
  if (own.uid === uid) return act();
  if (own.gid === undefined || own.groups === undefined || !seteuid || !setegid || !setgroups) {
    throw new Error("this platform's processes have no ids");
  }
  try {
    setgroups([...groups]);
    setegid(gid);
    seteuid(uid);
    return act();
  } finally {
    seteuid(own.uid ?? 0);
    setegid(own.gid);
    setgroups(own.groups);
  }
}
