using EtomGen.Framework;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EtomGen.Compiler.Files;

/// <summary>A baseline that an item of the project names.</summary>
/// <param name="File">The file.</param>
/// <param name="Assessment">The type that the item names as the baseline's assessment, or <see langword="null"/>.</param>
internal sealed record BaselineFile(ItemFile File, string? Assessment)
{
    /// <summary>The baselines of a project, in the order of their paths.</summary>
    public static IReadOnlyList<BaselineFile> In(AnalyzerOptions options, CancellationToken cancellationToken) =>
    [
        .. (from text in options.AdditionalFiles
            let file = ItemFile.From(text, ItemFile.Baseline, options.AnalyzerConfigOptionsProvider, cancellationToken)
            where file is not null
            let baseline = new BaselineFile(file, ItemFile.AssessmentOf(text, options.AnalyzerConfigOptionsProvider))
            group baseline by file.Path)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => same.First()),
    ];

    /// <summary>The faults of the file and the baselines in it.</summary>
    public (BaselineReading Reading, IReadOnlyList<AssessmentBaseline> Baselines) Read(CancellationToken cancellationToken)
    {
        BaselineReading reading = File.ReadBaseline(cancellationToken);
        return (reading, AssessmentBaseline.In(Path.GetFileName(File.Path), reading.Rows));
    }
}
