import { type Channel, channels } from "@lots/domain/contacts/contact";
import type { IconName } from "@lots/ui/icon";
import { Segmented } from "@lots/ui/segmented";
import { Select } from "@lots/ui/select";
import { useTranslations } from "use-intl";

export const channelIcon: Readonly<Record<Channel, IconName>> = {
  phone_in: "call-in",
  phone_out: "call-out",
  visit: "visit",
  meeting: "meeting",
  video: "video",
  email: "mail",
  text: "sms",
  fair: "fair",
  other: "other",
};

/** The five that nearly all contacts are; the rest stand under "Mer". */
const usual = ["phone_in", "phone_out", "visit", "email", "text"] as const satisfies readonly Channel[];
const isUsual = (channel: Channel): boolean => (usual as readonly Channel[]).includes(channel);

export function ChannelField(props: { channel: Channel; onChange: (channel: Channel) => void }) {
  const say = useTranslations("contacts");
  const word = useTranslations("codes.channel");
  return (
    <Segmented
      label={say("how")}
      isTall
      value={isUsual(props.channel) ? props.channel : null}
      segments={usual.map((value): { value: Channel; word: string; icon: IconName } => ({
        value,
        word: word(value),
        icon: channelIcon[value],
      }))}
      onChange={props.onChange}
    />
  );
}

export function OtherChannelField(props: { channel: Channel; onChange: (channel: Channel) => void }) {
  const say = useTranslations("contacts");
  const word = useTranslations("codes.channel");
  return (
    <Select
      label={say("otherChannel")}
      placeholder={say("otherChannelNone")}
      value={isUsual(props.channel) ? null : props.channel}
      groups={[
        { options: channels.filter((one) => !isUsual(one)).map((value) => ({ value, word: word(value) })) },
      ]}
      onChange={props.onChange}
    />
  );
}
