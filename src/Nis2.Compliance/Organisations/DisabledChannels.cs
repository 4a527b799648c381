using NodaTime.Text;
using Nis2.Compliance.Obligations;
using Nis2.Compliance.Subjects;

namespace Nis2.Compliance.Organisations;

/// <summary>That somebody is no longer told is news for those responsible, and owed a look until it is enabled or taken out.</summary>
internal static class DisabledChannels
{
    public static Obligation Owed(DisabledChannel disabled) => new(
        $"disabled-channel.{Words.Of(disabled.Channel)}.{disabled.Recipient}",
        $"Channel that nothing is sent to any more: {Words.Of(disabled.Channel)} {disabled.Recipient} ({disabled.Reason})",
        disabled.Since,
        LegalLatest: null,
        Estimate: false,
        Force.OwnRule,
        "Own rule: notices reach whom they are meant for",
        "own rule",
        Overdue: true,
        Exercise: false);

    public static Notice Notice(ChannelDisabled disabled) => new(
        $"channel-disabled/{Words.Of(disabled.Channel)}/{disabled.Recipient}/{InstantPattern.ExtendedIso.Format(disabled.At)}",
        NoticeLevel.Reminder,
        "A channel was disabled",
        $"Nothing is sent by {Words.Of(disabled.Channel)} to '{disabled.Recipient}' any more ({disabled.Reason}). "
            + "Mend it, then enable it again.",
        $"disabled-channel.{Words.Of(disabled.Channel)}.{disabled.Recipient}",
        Due: null,
        Exercise: false);
}
