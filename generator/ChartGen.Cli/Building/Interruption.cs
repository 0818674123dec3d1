using System.Runtime.InteropServices;

namespace ChartGen.Cli.Building;

/// <summary>Takes SIGINT and SIGTERM for as long as it lives, so that what was begun can be cleared away first.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;
    private int number;

    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Take(context, 2));
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Take(context, 15));
    }

    /// <summary>Is cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>What a shell sees of a program that a signal ended: 128 and the signal's number.</summary>
    public int ExitCode => 128 + number;

    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    // A second signal ends the program at once, as it would without us; the next build clears away what is left.
    private void Take(PosixSignalContext context, int signal)
    {
        context.Cancel = Interlocked.CompareExchange(ref number, signal, 0) == 0;
        source.Cancel();
    }
}
