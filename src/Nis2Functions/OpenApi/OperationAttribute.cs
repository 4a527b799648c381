namespace Nis2Functions.OpenApi;

/// <summary>What the OpenAPI document says of an HTTP function beyond its trigger: the document is made from the functions themselves.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string summary) : Attribute
{
    public string Summary { get; } = summary;

    /// <summary>The JSON request body; null where there is none.</summary>
    public Type? Request { get; init; }

    /// <summary>The JSON body of a successful answer; null where it is empty or no JSON.</summary>
    public Type? Response { get; init; }

    /// <summary>Status of a successful answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Media type of a successful answer that is no JSON.</summary>
    public string? Produces { get; init; }

    /// <summary>Statuses of the problems it may answer with, besides 401, 403, 404 and 503 of every protected route.</summary>
    public int[] Problems { get; init; } = [];

    /// <summary>Query parameters, such as <c>take</c>.</summary>
    public string[] Query { get; init; } = [];
}
