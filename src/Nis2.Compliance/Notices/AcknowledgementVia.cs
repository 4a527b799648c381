namespace Nis2.Compliance.Notices;

public enum AcknowledgementVia
{
    /// <summary>By somebody who had signed in.</summary>
    SignedIn,

    /// <summary>By the single-use link in the page.</summary>
    Link,
}
