using System.Reflection;

namespace Nis2.LocalHost.Hosting;

internal static class ReturnValue
{
    /// <returns>What a method of that return type answers in the end: null for void and plain tasks.</returns>
    public static Type? Of(Type returnType) => returnType switch
    {
        _ when returnType == typeof(void) || returnType == typeof(Task) || returnType == typeof(ValueTask) => null,
        { IsGenericType: true } when Awaits(returnType) => returnType.GetGenericArguments()[0],
        _ => returnType,
    };

    public static bool IsTask(Type returnType) =>
        returnType == typeof(Task) || (returnType.IsGenericType && returnType.GetGenericTypeDefinition() == typeof(Task<>));

    public static Func<object?, Task<object?>> Unwrapper(Type returnType) => returnType switch
    {
        _ when returnType == typeof(Task) => Finish,
        _ when returnType == typeof(ValueTask) => value => Finish(((ValueTask)value!).AsTask()),
        { IsGenericType: true } when Awaits(returnType) => Generic(returnType),
        _ => Task.FromResult,
    };

    private static bool Awaits(Type type) =>
        type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(ValueTask<>));

    private static Func<object?, Task<object?>> Generic(Type returnType)
    {
        var name = returnType.GetGenericTypeDefinition() == typeof(Task<>) ? nameof(FromTask) : nameof(FromValueTask);
        return typeof(ReturnValue).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(returnType.GetGenericArguments()).CreateDelegate<Func<object?, Task<object?>>>();
    }

    private static async Task<object?> Finish(object? task)
    {
        await (Task)task!;
        return null;
    }

    private static async Task<object?> FromTask<T>(object? task) => await (Task<T>)task!;

    private static async Task<object?> FromValueTask<T>(object? task) => await (ValueTask<T>)task!;
}
