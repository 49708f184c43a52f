module Reader

open EtomGen

let title (assessment: Assessment) = assessment.Product
