namespace EtomGen;

/// <summary>A row of a baseline file: a process and the score that it had.</summary>
/// <param name="Company">The company of the assessment, or <see langword="null"/> where the row names none.</param>
/// <param name="Product">The product of the assessment, or <see langword="null"/> where the row names none.</param>
/// <param name="Release">The release of the process, or <see langword="null"/> where the row names none: then it is the release of the assessment.</param>
/// <param name="Process">The identifier of the process.</param>
/// <param name="Score">The score, or <see langword="null"/> where the process was not submitted.</param>
/// <param name="Start">Where the row starts in its file.</param>
/// <param name="Length">The length of the row.</param>
internal sealed record BaselineRow(string? Company, string? Product, ReleaseNumber? Release, ProcessIdentifier Process, decimal? Score, int Start, int Length);
