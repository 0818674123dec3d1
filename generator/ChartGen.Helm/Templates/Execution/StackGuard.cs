using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace ChartGen.Helm.Templates.Execution;

/// <summary>
/// Templates may nest deeper than a thread's stack reaches: where little of it is left, the work goes on in another
/// thread with a stack of its own.
/// </summary>
internal static class StackGuard
{
    /// <summary>How deep blocks may be nested in a text.</summary>
    public const int MaxParseDepth = 100_000;

    private const int StackSize = 128 * 1024 * 1024;

    /// <summary>Whether the stack has room for some more calls.</summary>
    public static bool HasRoom => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    public static TResult Run<TState, TResult>(TState state, Func<TState, TResult> work) => HasRoom ? work(state) : InThread(state, work);

    /// <summary>Does the work in a thread with a large stack.</summary>
    public static TResult InThread<TState, TResult>(TState state, Func<TState, TResult> work)
    {
        var result = default(TResult);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work(state);
                }
#pragma warning disable CA1031 // Whatever it is, it belongs to the thread that waits.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
