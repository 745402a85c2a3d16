import { describe, expect, test } from "vitest";
import { networkOf } from "./network";

const from = (chain: string) => new Headers({ "x-forwarded-for": chain });

describe("the network of a request", () => {
  test("is one for all when no proxy of ours vouches for the address", () => {
    expect(networkOf(from("203.0.113.9"), 0)).toBe(networkOf(from("198.51.100.7"), 0));
  });

  test("is what our own proxy saw, whatever the sender wrote before it", () => {
    expect(networkOf(from("1.1.1.1, 203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(networkOf(from("2.2.2.2, 203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(networkOf(from("9.9.9.9, 203.0.113.9, 10.0.0.2"), 2)).toBe("203.0.113.9");
  });

  test("of an IPv6 address is its /64, however it is written", () => {
    const one = networkOf(from("2001:db8:0:7::1"), 1);
    expect(one).toBe("2001:db8:0:7::/64");
    expect(networkOf(from("2001:0db8:0000:0007:ffff:1:2:3"), 1)).toBe(one);
    expect(networkOf(from("[2001:db8:0:7::9]:443"), 1)).toBe(one);
    expect(networkOf(from("2001:db8:0:8::1"), 1)).not.toBe(one);
    expect(networkOf(from("::ffff:203.0.113.9"), 1)).toBe("203.0.113.9");
  });

  test.each(["", "nonsense", "2001:db8::1::2", "<script>"])("of %j is unknown, one for all", (chain) => {
    expect(networkOf(from(chain), 1)).toBe("unknown");
  });
});
