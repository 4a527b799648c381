namespace Nis2.Pages.OnCall;

/// <summary>It names nothing of what the page is about: whoever has the link sees it.</summary>
public sealed record AcknowledgementView(AcknowledgementState State);
