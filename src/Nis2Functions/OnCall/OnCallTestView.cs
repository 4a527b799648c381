namespace Nis2Functions.OnCall;

/// <param name="Notice">Its id: the notice says who was paged when, and who acknowledged.</param>
public sealed record OnCallTestView(string Notice);
