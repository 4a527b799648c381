namespace DurableTask.Core.Exceptions;

/// <summary>An instance of that id exists in a status that refuses a second one.</summary>
public sealed class OrchestrationAlreadyExistsException(string message) : Exception(message);
