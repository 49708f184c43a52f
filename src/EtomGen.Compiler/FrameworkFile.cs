using System.Text;
using EtomGen.Framework.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace EtomGen.Compiler;

/// <summary>A framework file that the project names; two are the same where their path and content are.</summary>
internal readonly struct FrameworkFile(string path, SourceText text) : IEquatable<FrameworkFile>
{
    private const string Mark = "build_metadata.AdditionalFiles.EtomFramework";

    public string Path { get; } = path;

    public SourceText Text { get; } = text;

    /// <summary>The framework file behind an additional file, or <see langword="null"/> for files that are something else.</summary>
    public static FrameworkFile? From(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        options.GetOptions(file).TryGetValue(Mark, out string? mark) && mark.Length > 0 && file.GetText(cancellation) is { } text
            ? new FrameworkFile(file.Path, text)
            : null;

    /// <summary>Files in the order of their paths. Editors hand them over in an order that changes from session to session, and of two files for one release the first counts.</summary>
    public static IEnumerable<FrameworkFile> InOrder(IEnumerable<FrameworkFile> files) => files.OrderBy(file => file.Path, StringComparer.Ordinal);

    public FrameworkReading Read(CancellationToken cancellation) => Read(FrameworkReader.FormatOf(Path), Text, cancellation);

    public static FrameworkReading Read(FrameworkFormat format, SourceText text, CancellationToken cancellation) =>
        FrameworkReader.Read(format, text.ToString(), IsUtf8(text.Encoding), cancellation);

    public bool Equals(FrameworkFile other) => string.Equals(Path, other.Path, StringComparison.Ordinal) && Text.ContentEquals(other.Text);

    public override bool Equals(object? obj) => obj is FrameworkFile other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Text that comes from no file has no encoding.</summary>
    private static bool IsUtf8(Encoding? encoding) => encoding is null || encoding.CodePage == Encoding.UTF8.CodePage || encoding.CodePage == Encoding.ASCII.CodePage;
}
