using Nis2.Compliance.Obligations;

namespace Nis2.Storage.Events;

/// <summary>What a message to <see cref="Outbox.NoticesEntity"/> holds, as <c>DomainJson</c>.</summary>
/// <param name="Subject">The subject's id.</param>
public sealed record NoticeMessage(string Organisation, string Subject, Notice Notice);
