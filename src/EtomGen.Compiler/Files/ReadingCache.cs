using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler.Files;

/// <summary>The results of reading texts. A text is read once, for the generator, every analyzer and every fix, and its result is kept as long as the text.</summary>
internal sealed class ReadingCache<TReading>(Func<SourceText, CancellationToken, TReading> read)
    where TReading : class
{
    private readonly ConditionalWeakTable<SourceText, CancellableLazy<TReading>> _readings = new();

    public TReading Get(SourceText text, CancellationToken cancellationToken) =>
        _readings.GetValue(text, unread => new CancellableLazy<TReading>(stop => read(unread, stop))).Get(cancellationToken);
}
