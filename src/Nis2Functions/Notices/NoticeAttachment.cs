namespace Nis2Functions.Notices;

/// <param name="Name">File name, ASCII.</param>
/// <param name="MediaType">Such as <c>text/html</c>.</param>
/// <param name="Text">Sent as UTF-8.</param>
public sealed record NoticeAttachment(string Name, string MediaType, string Text);
