namespace EtomGen.Compiler.Files;

/// <summary>A value that is computed once, when it is first asked for. Whoever asks can stop waiting, and a computation that was stopped is made again for the next one.</summary>
/// <remarks>A <see cref="Lazy{T}"/> would keep the exception, and fail for everybody.</remarks>
internal sealed class CancellableLazy<T>(Func<CancellationToken, T> compute)
    where T : class?
{
    /// <summary>How many milliseconds somebody waits for another one's computation between two checks for cancellation.</summary>
    private const int Patience = 20;

    private readonly object _turn = new();
    private volatile Result? _result;

    public T Get(CancellationToken cancellationToken)
    {
        if (_result is { } known)
        {
            return known.Value;
        }

        while (!Monitor.TryEnter(_turn, Patience))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        try
        {
            _result ??= new Result(compute(cancellationToken));
            return _result.Value;
        }
        finally
        {
            Monitor.Exit(_turn);
        }
    }

    private sealed class Result(T value)
    {
        public T Value { get; } = value;
    }
}
