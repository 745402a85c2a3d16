import { Missing } from "@/components/layout/missing";

/** Inside the frame of the staff pages, which stays. */
export default function StaffNotFound() {
  return <Missing />;
}
