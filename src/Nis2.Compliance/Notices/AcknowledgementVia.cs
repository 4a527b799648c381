namespace Nis2.Compliance.Notices;

public enum AcknowledgementVia
{
    /// <summary>By somebody who had signed in.</summary>
    SignedIn,

    /// <summary>By the single-use link in the page.</summary>
    Link,

    /// <summary>By doing what the page asked for: the incident was judged, say, and its stream tells by whom.</summary>
    Work,
}
