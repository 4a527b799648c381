using Nis2.Compliance.Organisations;
using Nis2.Compliance.Subjects;

namespace Nis2Functions.Secrets;

/// <summary>Under which name a secret is kept.</summary>
internal static class SecretName
{
    /// <summary>Letters, digits and a hyphen: all that Key Vault takes, and harmless as a file's name.</summary>
    public static string Of(string organisation, string source) => "source-" + OpaqueId.From(organisation, source);

    /// <summary>The reserved source of a pager's key.</summary>
    public static string OfPager(string pager) => "pager:" + pager;

    /// <summary>The reserved source of the token for a sender's API.</summary>
    public static string OfReconciliation(string source) => "reconciliation:" + source;

    /// <summary>The reserved source of a contact's webhook; a source's id never holds a colon.</summary>
    public static string OfContact(string person) => "contact:" + person;

    /// <summary>The reserved source of the address of a person's Teams or Slack.</summary>
    public static string OfChat(string person, Channel channel) => $"chat:{channel.ToString().ToLowerInvariant()}:{person}";

    /// <summary>The reserved source of a subscription: what signs its webhooks, or the address of its chat.</summary>
    public static string OfSubscription(string subscription) => "subscription:" + subscription;

    /// <summary>The reserved source of the credential by which a source's tickets are written to.</summary>
    public static string OfWriteBack(string source) => "write-back:" + source;
}
