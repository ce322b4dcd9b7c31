import { useTun } from '../useTun';

/** Does something that may be refused, keeps why, and looks again afterwards. */
export function useVersuch(danach: () => void) {
  const { tue, problem, busy } = useTun();
  async function versuche(tun: () => Promise<void>) {
    await tue(tun);
    danach();
  }
  return { problem, laeuft: busy, versuche };
}
