export default function Einlesen() {
  return null;
}
