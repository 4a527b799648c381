using NodaTime;

namespace Nis2.Compliance.Obligations;

/// <summary>Something that people must be told. Text is minimal: it names no incident detail.</summary>
/// <param name="Key">Unique within its subject and stable: the same notice raised twice is one notice.</param>
/// <param name="Obligation">The obligation's id.</param>
/// <param name="Due">When the obligation is due, in the subject's own time.</param>
/// <param name="News">What happened, where the notice tells of that.</param>
public sealed record Notice(
    string Key, NoticeLevel Level, string Subject, string Text, string Obligation, Instant? Due, bool Exercise, News? News = null);
