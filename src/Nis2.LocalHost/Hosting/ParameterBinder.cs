namespace Nis2.LocalHost.Hosting;

/// <summary>Takes the value of one parameter from an invocation.</summary>
internal delegate object? ParameterBinder(LocalFunctionContext context);
