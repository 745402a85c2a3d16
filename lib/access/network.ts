/**
 * The network a request came from, as the key of a limit: the address that the outermost of our own proxies saw. An
 * IPv6 home has a whole /64, so its lower half is left out. Without a proxy of ours the header may be made up by the
 * sender, so all direct requests are one network.
 */
export function networkOf(headers: Pick<Headers, "get">, proxyHops: number): string {
  if (proxyHops === 0) return "direct";
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  const address = chain.at(-proxyHops) ?? "";
  return networkOfAddress(address.replace(/^\[([^\]]*)\](:\d+)?$/, "$1"));
}

function networkOfAddress(address: string): string {
  const v4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(address);
  if (v4?.[1]) return v4[1];
  const url = URL.parse(`http://[${address}]/`);
  if (!url) return "unknown";
  const [head = "", tail] = url.hostname.slice(1, -1).split("::");
  const front = head ? head.split(":") : [];
  const back = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array<string>(8 - front.length - back.length).fill("0");
  return `${[...front, ...zeros, ...back].slice(0, 4).join(":")}::/64`;
}
