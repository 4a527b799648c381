namespace Nis2Functions.OpenApi;

/// <summary>What the OpenAPI document, made from the functions themselves, says of one beyond its trigger.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string summary) : Attribute
{
    public string Summary { get; } = summary;

    /// <summary>The JSON request body; null where there is none.</summary>
    public Type? Request { get; init; }

    /// <summary>Media type of a request body that is no JSON.</summary>
    public string? Consumes { get; init; }

    /// <summary>The JSON body of a successful answer; null where it is empty or no JSON.</summary>
    public Type? Response { get; init; }

    /// <summary>Status of a successful answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Media type of a successful answer that is no JSON.</summary>
    public string? Produces { get; init; }

    /// <summary>
    /// A command with a JSON body: it may answer with every problem that a body, a condition or a rule can cause, and takes If-Match and
    /// Idempotency-Key.
    /// </summary>
    public bool Command { get; init; }

    /// <summary>Statuses of the problems it may answer with, besides those of <see cref="Command"/> and of every protected route.</summary>
    public int[] Problems { get; init; } = [];

    /// <summary>All that <see cref="Command"/> and <see cref="Problems"/> say.</summary>
    public IEnumerable<int> AllProblems => Command ? CommandProblems.Union(Problems) : Problems;

    private static readonly int[] CommandProblems = [400, 409, 412, 413, 415, 422];

    /// <summary>Query parameters, such as <c>take</c>.</summary>
    public string[] Query { get; init; } = [];
}
