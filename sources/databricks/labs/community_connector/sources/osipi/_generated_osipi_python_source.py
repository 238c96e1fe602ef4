"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(29(H+BS@P5*#qL_`38|NsC0|NsC0|NsADwI1<%pCW_k0A<&90iZhi&czQ}NFt}%i|y_jJ!8*q&e-+eL#}$K$J)E8n_KSQj=Fcw?&E!FcaEQ9
qv+efB?6Q|R7d~?R6A{&(9m1H-U3fSL2MO6ATIlZr2wjzpxf?fFJb9GRW8=<13*-O9d`O~9)Tv?J-Db66#M7idX;Z?MfJV2Mnc{8@G5<Q^dDLWtuaQU0426b
N-0rCvp}GublrBzNk)cROF$F=r4HHvIK>9EQSCPqp{9dcwT)3K6ridFRZ~H#4fc8-y&5d~;OJC96D5zl>U#Nj&o7UcSr4&*8{NHUq9}^Cm#0b;fKnoaL$-uf
D_QI?Qi(eN(trQ}8+&j7=m4Mv00000?yr60r=xwls~>9A^b`OKU<EP&04M;U)c^o5J<lK&%0RtqXCz3a2y*AH?AuRUvys!5mDVAl-Nd`2rJbqld#7Lv-NSnB
X0{JEr@J?S=o6b-1`Nd=I#j17ss$vGN)Cau&zkuFt9`w1p?m1Qz<ph=$7=%Jy3^$2Z=82@O8a+vl>th9uqMFBAx(x^XbiG4_0`h@Z@X)I<GtqJeeHOn`(nP?
Z#%8?08_bVKIgBz_u1t)!*S5`0H6SR9_@#Hv>P==27m+TQ?j16ucz1ppk<ytx4!PW?cP4V_*%NPHd3uxwJMqBcWv7wNW0rp>qG(K&qrRpv0k0nYChGd34Iij
)~Y>w=g)iUC4CHskOL3_&w0_Iq3>z{uKQ`ws(pG6*xMO2<aE*8Wp+1RJ?uX0S`UuCL+Gw+bezyhyOS*96}|E2y<=J+0HU|fbzIT3Ix!t!?y%jHcIxB}g_OC)
?cNu=Ae)zS?`KgUj11I!XSSm60-WsV4c4;)Ms4++c^z`iy|@dF?Y6Q(9)n%0MpW+QN=BKREi~QD-QL{qHrC;K>dxog$3FXk=oi<{dpP&8*PVR_oqRkyt<ZH;
l!n;QH?2DjHtW}-gbytRXc9@O8WY-p8VUz%X+hTo&9^r_UtB)CKEqUBB+K9x1wDiB3HRN~E{qU5KKEZRRIb_)4?EYn%!+!KgS3|HDpfA^2crhIg0v^SSEjkU
>*BrdsoyG4E7K-6M?Agro2CO97j9FQOIQYg0j0a^aw_t`3iks}-%qag*n|N=k$@&_000pH3IGOX1O|qiX{t>{+0}8vxmC6@yHz%7l?u{kndhwec5emn$RP^Y
Yg@|`s~Ed+rsHtzgPGQcTGs8;Vm$53yLqKN1vg~cD!DdV+ie6=h5?yVrtaa#0nik8N4Dw!6v)x{edZDus0DAH<JstR$>(d0Y>nBHDoSoccXZzIZiR5O0Ao!t
4YW?O02__8!X+Cpjn}Vrr>Xz|0@x9UYIGe;i%nG`Py#`{yy53UiW^;S*mR%(0mODRbYZaF8k=3rVvOC|GM>15EY?>{?T2}LwT}Wx?(V(LJJ98D19xx$0001L
fFu9|KpJ$NGJpo-yQghj$8FZu18jZ38UvfyaDjE(oB${Q08N1JeL%aLswM2!tZL<zISJdKI5C2vDDA3>stPJ86eQzWX{Ds9+wJc3O1ZbY+r5{K_rCGjN|(50
tFyA(G_P%T?ZewWGOM@NJGQ%O6v)N5+WT<IuXjeeea%;RYn^Srj=d}6%#GvTZ@ql=V>@H5Gfj{?yN0i^^!B~dYe66a6>I2My!7qa-Mu;Y%e@8j>&;%q`fKb5
K7hVYw#O3lcdqRA>pH;|xWH1oRb3pyprCO$Y*IvKk1uSpYnCqWDvR3g<OEZ-zOuQJ#B63LwObz1bP3wnJH30>_S1>nZtiz%YWKdY<iXdVJ@xK;#VR4~wocvd
`v!mpnFt6FAP@w|0RWf;WYTGqDtR+g)M=6%RAHtO2tpzVMwv}dN$O7#7}W7Wp`$c_&;S4cNYq6M8c~GA^-6wI+GwfmH6z-m;-<|tOh9C42Gju101%Rq5dfN+
c_E`z*i4jpq@FcRH1to>jRw+a9-*KB0SbsgF#sR{hJiE!XlOKO8YzjC(`b53qeg)yk|78X0%#Bd0Z&YmOwguAWYPc-XfkP!j{pUNQ~>`76fl3~gjG|*0n$+b
njlpIWd%}|X+bFz1fdZkC{Sb|2t)PmP!pjdML<$X0a^e;SVCDvRRMqXP!Ui*zxdzwvl%Un!=K>iG}@4%_p`s9(fl+0OU@0C=Aa?ZG(-)^|Bmo~-hc^`O8@F&
1G=dMCfoo3wg2r#;|Ppi|NV}&#yM;L*B|Zqbw@~WdNX7Gq;XsS{BZfueV<~~vGE@R!R-$xWudDJhyO!*9YS|cicB3#|Kab(>ksbuo;X!HaYBL%Hkp}emN=Fl
dw>5rrLGzKKTF<+%#4sGi-mmHN#v?BC+q(WqeIgi+1K<VXai5-LE>8sYl=7fz}UC(5<65M{GD&~`zw5uIb!F-8o2HINW5^EPQe6Om#Lz3+CYH;AnbSg-Ktce
u(p)8rMF_ajaFfFTn9?57#0lVWer`8KY4K)dM;UghH=Bx)wKT~98Iay&cc`7E@Plq*mD%#n)Ak1*rt7sg{h@M$5{2`S?c?<vbLt1Y!wB`qc);(TXnd4U0^@|
JJ@0=qN&gdNqL1ZuMz3dW9_G}jU49H9Q4IF8U2r(OYg<#W|^enY8U*_q2$D3Yx9oTongiM-L%RC)5-FA{=S#j)~f^XiMxUbhe>>_Xtkg@Wp7)!#T9(36vf(>
_4l-BA)I%$ntq?Im;U(tKL9HJ9X*2}V`>>+%l>f8<Nqq)f&-84q8FT<HrhCDIdJoZ{{g|w0!V}gpZ2RwJ>DP=U=|DjhRO^E1_xQlq<%;L@0ZzM`FO9hpyyf6
tzYT@bU*1Y0FkL41p#9n|Nb}%pmKR*|KF0<HLT1AumITrn0A0U?b_5Ed5L<CYhNDM+sBtqS=!wH`TIPzt#wVDZaS`e^EmVAp&3YY=C;}uKQw|6cVa@R?jSp_
yb;<Iq!&C@4&U*kwFus-Ox1+>!*a5tewqyNK6GT!i#=;jaPp3_D$pmA4(p0Qb`_(?%OX9y9figIUs!J6V>cTc=q<YoIk$r1)dU^S=Ets9?92l*H3!!j7`R9>
@AMI`uDcgzW*Ohtyv9obQdqY%kylB9XLF^(s3cyC_Vjrm;SGg?5TX6W$byBLdyqhyL(fiw?f)^`xB2zM+vlMA(@yzeeJM)Lo$JA6-3xOCn-f1@@57-hQXMZm
Wl@ARtr$hqzx=lo{qVm^9EbUSrpypQ1QG}*uJ6-iI{{bK0|X4YXfBH>V~Ax2m*|<CeHLMKynkN!`Vb<(N9q75)@Q#>g$HX1x(v`q>H+x|X9Ob1(2=1a_!>il
$WN;Q{R|As0}EjOq>QjjLZPJ6EcIrYC%a9XN-t*X;9b0p2AQN~7<<xPK<0;rHNhP1$bKTZVQ<tZt9d|y1s+)9ObGu~$PiBgNXF^`BFH3<GggAc5||cPBG3GJ
!iTaF8?#wkl52C$L_BJcaH@mS(iA@s`pmG9MB0we{0a^s3h@9AISyl)jEw7mc#s*}Y9w5-VSW>9l(Yd*hU5rshcsbQWu^vuk*EEbJ6y9uzvVyMi@+Z0vk%h0
cjMN45c|8C{OaG8R_*m4u-nyg%)-8%IXHnn-&$=qlI{Tym-nmv@|;Nyz!VTe4k~7^`8MTPuijo#?O@{d=s)*bWZ#zN>%zCt=lO+c@?uGa0R&^X3WqX7=<D$R
wXQ5Qtz8Rbc;)H%eU*-O{dWGG*bZfyHP4^@sQ2k#-e<%Yvaja;iof}~*9eOO?i!H5YCn%|vpa&$JaG0cj7)m1LF&xHup(f1<^S(r-L!`JpC<{MkRgUh6>H_k
spSw|)W3|Nf7`>H3-=E#V0U=}HySVM;R+U%Q@C&_KSY85!-13KO(VqtGgqbs%s9HJrlIplm<B2ji>pW+8tz1q%47<WG80h24hYAq`$XDiG}U+VJnl#w*Qosv
y?z1ftx|Td_5B__Bqe-VnQu`*QU$C~H@9tB-9i$*=}+*NFGjF-#Ej`dK3;Wt!nTAnG!_C%3DYY?p{;o#N_O(&>m?_s0>jqtdLXtCBGI-+A|6Jy68DEg=k<rR
`DMU%&t7jvnmA<;;qxYMw@wob_?xD(jQu2V#)ohds9F)N6KG#MTr=OeZxFwvDnNy4)v*j`w4s(kNsx$X9i#60phHrjU{~EsgIXu}dTk!OIT+-4Cz>Jwg_r;#
*?PJ?1D$<T<7z_G1MZlmHHtjHuO9f1eN&9TObE4c?Yx)Mv-JP&AFM8bY%JnOogTE1L`C2<$BWEW0UvO%9>1wbtnUb!#e+ts|91a@(7Sd11Z6U<{mO@3C9rFZ
Rh&WlioLX@{y&9jKKE3OC;Db}uxk)GN?b=dsT>*z-P!EGP(AF2D$(?!Y7x(B0?`++Ow(Bb429BaB?=KD%uk+=hu!EZEKg4_4;|~G_*-m8PIJnOx#9Py@UDZS
O}W{`iYlxTz0WQ*nNiwpMShv|-#D9-$n-;KA5O=gN`j$Olnc+Lf%GHY+}cxo^GLRx3-dck1Pd2y1t5mYu;BZaa{=AVCea}iRi9rhZtM%HjKQo3W5Jsd^3*DM
QRre&#L1E%W#Ss;kR_b41R{o3N-s|K45#BY#xn0!9pwi&dS6+tv4?Yf7vq}ctlM2`z?Vr3Lxrj~*0(AixUL!`h2hLsrq%^^;TxA=n1!FH8u7!(gft_|pU}O+
FHGIUAQOi=Ja<G>Pgz{;aTO`<q2pcYK{yZ39S$i3K!~b?SN8jS|2X#ieqRrzcX%ulw=u&FySR4{67o^ztI-ajJ2>r7uibh_ygoz=uXsB*zt}62f$G3V8om)h
wz3fk;FIbWfb!O`_m_BV=N1$MO$a5>tjR#jR<rAk4?HbTt!0E^AP)m)^o;b4`Z$CK@Z}*rn(s3q&1X<%Xnu+g>@A8DJNbOEuFkC#4kKkC^@>Fac?V;lvn(v9
L4dlu1KO*9#D}TsGzepLu>&I}ZBsig%qNz{gkFLk1hIzr!)n~S^z=T@y&!!o*1}AEPG^}I_TNw|KzKL?N&{jwh1^V8X$}h$*+m)?w{h?+1lpWJ4XdT6XLG3*
docvNTm9nk_0bOE&-}{(s4dvnG7zRRk8~-BKOHvw{Wc9vClT3q&P~ubw5^f^L)mCL7TA=xVDxpMaRFe7Pva1JDynei3qTWDm0u?OOMdfYhJ*wY;a#AdM}?-j
`;)>6LZ+8p3<BU@&1oxN@9?b$N;$6EsyXENq($!LH^wAtcAwGx2n3cS7GhWuKapm*tlv|z9>27D>rxt(f7oU1K)=iN4E+olfRf+GIFIF@KjiFt1G4U|xn`wT
;DGY#`6AE=hp?zse87R>?3T)Si3b4mM5Lg<2Au-{6mO1sy`}W6Ax}fCK-k<+Z9|41&Xf~6TRHQG937>0Zgmk6VaBxBGyWijp1|K`uTVN9JyRFuk-=RW7d5lC
oq*^&pu{Kxkgx)g*74Q-b>nsQf~zu*L{KJz27>_(qy0U3U0x$pF@Xdgs9nnC00_3g27wd{T$xlZ8ZTcO73O_xZ+&QQ<&MGT#E)%|ChPORaD}Y`3@}G44Ju@{
H9Emg9L#~lR4&yzuU+@`((347-zOdT^}TG&I(xVX|CH!WJ4dLfLt5B*g(4xrk17lXvc*}d8kI$`wU>I;Rn>{*X6FOo`axBH&9Tx3n5|P4O7TjlsbX1cf!P>Q
H|q(ePT`DsrFC-h(vs7$iB*Wj*$*Ht7Kae-;kUt_GN05!9c+to5J82^v;cQDeQer0?(e?g=LWuL3~qio?*165yJ!d$&YII_cY1Y!8niIp^m%ezXL^A*Ewa-3
X^<YIky?Nunn<spVI~^;gL^xEG1F8LQ^09QI*N)SiXfOg1;hhKFcFePhF~*~KOXt?8mJy;8PAEV^v=1uR?kT!R5{o9|6lR=n{v|4h+Tf&J6mqV5`jFYkcgOU
ex}0(iwJZEwVERyej<EAot(2=8?nd|^~VwB2U_`Y%ADD=g&&Ahr%ThcHSN#my{q@==1(oYY=?ZakT{V;@@2n;B*ajlru)==$@Z3nbPM4wAnr6&q9~9_G;3WB
MUL}EfXkZecRj|y2EHBY^`pO(AtB5;ND3kgAa<c-5m+%`3kE7PpEc)MiuJPODXe(yhhgw%CDiIs-PVfw>%VCL;{<wZ6@suu)NdfFN(zdBhC+&_ix?t}G{d;g
JW8M#y0FB}@GDP5Y2K_rQ1LoncT^l>MCAqLA(ko@rGmuv=0n`{dw7yySu&*+G!Ye2RZ7tn6oE@jRI@}6)c0<ywo7%-WjZQ?f`}mDN2=qCwkW0|Ac%ruCL$uL
DT*SglBJlUwl|@qM1VsT6-3eVhgFW;+Y!?kr;0i&yLo94){jP>EUKGs?oeAJVy79c450Cz8JoGS8Md=m6j2uiQPGDNF+^t2z*d&@w}^sit)|Ap#bYxtGg)C>
JDNqtl{ay7I@Z{6sX9dkA+&c?hom%79sOs09ts!(5JfU3CDjG0f#kxnL&|Vj4BE>H;%*%<GB;-6UOAnSPyb{palYh}h8PD-hhj~kHe78n8A@Pfiy0KzaC(@r
_zforcRe%e`V$J1Qmcsd7oO@C_4#SNwX-V^0-CBGTo1$;=bAt|J)*=lN>p(#DuXmvngL<bsx#5W^G<x0xwdOjt?7YY&^(`$4Tm{5b2pTe)VEwLg)*RRP3CI%
d5Std$vx>fg}tD5`cED^Xg9&#3^76xFFhDQ@vy?1;A9TY($SVt_Ux66#%W7sL}ILa9P~`kXGc2B%gu8JSNlV}(`gr)6i^45kUQAczJ7UDKj%BD4dy^*^vq(p
D`)~WGfiEdshQ{*02(DjF(Z=4<3VK83xNQ>t&zZHI0r;VcL9qnl9)9TW<hV9_|b(=W0x4cy%3$5q)<IZnumE&FyD)OM?v%?22B`;1dr;0cFm|W&v+6c0Y+eX
`Qg0G&~$E4!PdmPp|4#SFk%os2_)DPagiP#eWFsZoQQYVA<n7JKquRnjte43!Wc9+L0NVAL!aB<n$k~S+r9Sl^%GH}-9GDEyURByfenhDTiK+r2_UK}?$BfJ
IfUq9){p}oo&x|F3<OXbo3*>6hmMXRxNBl?Du^zPb;Fz1&%C7LokU?5ypJzVbUe7*5s1$11=E)=4_>>IxiCA8$k|^6$cADfM2d<#MJXrIL`!%N0s$;RHny|c
)*b#%&i#uNI)u46_5XHc=f^-SBj67m`wj0rUU+rR3T7m7IZD9s6Xhr<h!vDYNL1du_Gc&8u8=lON*HSk?+{f1dv52Y_UmtL9G};*LrnY~9<!^z|EuZ%_UGT}
D#x9Z1CPRh?ro&JoNgW4wbMn~bm(u|Nev<10vJOPWnByJ(t=|LZf{?32z%$lJ$m8E6*m5cu71U_V03ZMv<DWds2(TlvrfzJzxA#_H>X`Yv$OC$JJ=X(QYwLU
w6dQf;Pq2vIMmm_d_+ML*H;nTxarollV2T}jMnM2G{~g8oB>xZG8!!_bxEU3mB3n7F1Ec#1aCWrBB;EK-Hjs@LlRJh1yQl7B7Xx1cHVA1LLs3;fbJvtiinXP
DoGytT1i7jAW&FJOe({Vbvp;H_xqyuP&azsq&Zeh5wu?&cEfsb#SZhgy_3zfGmH(@uxTv-=XYpMeOtWCMj<QIpB*NAS9b#vS0D1_#|HHy)9wa@G1>ALp-F(y
n1Ue=zT?(@VfI25?1*$@<w3|D5Kv2PDpiIDcI7mdm=;AwLPJ;r#<HKx8{A$GowsKX+_O6;!)52U&GI@*j+s&^w9GofU5QEN^V_ZFcF()hA>x%2G4;r4={NP+
P}(<)fwP)vnrjq#+{v1=3@W@(3WVO0uzR77{@X52Ii&2s=S5rV3DGd8s62<HnKsD~#S*i)VR*Q`LE_3X!tt3%T1so6>6n@}D{)|czsJtZC;<c#L10C%(R%P^
P7a0G4<S|tU|K+)5Rzq|<PotG@v1@8eCL>b<^ct@i?Ow7Ky-u5)YX!*u-4Q>>fm4kPa6($$V<bAueI#(4&O_e&o@A^MQeC7iy1OnwK!n_T2|E*B;k=EN=gez
F+jC#D@}Nq6f=faK;i`(O6H`w2^?*<8r)*oqlBEXgN4(xQ=4<t;AeZvH}l(wp6{p-aH1LNqV`M$NOZ(x#9X#*F<y|{A-17a5r&w$wAHIsi{$MbrQJ6B{h=>r
93q+%mO*)aU94wP(ruZ_TEoR6c9eTUmUf-vbp*RZ)jGVj6mpy<>B*E<Z8>(86+@f6t*b;~jt(VC&iQ8E$+9bq)2EEJIz`@#_!eGWyt;Al?mq;ZMK+x{A*3jS
R+J>Cr&>z7wUjY+J80JqG{LIuNr{3AO*}X>VXm_QjL4F`J4uNaRd{I57;>A{n=;_XvQ_PBobXeD(xpkuB^@QVPAHqoq|zI8L8jSp^-|?5sauq0RHmWm7(mYl
*ki@l@<Ug~FBxynGv-c0<&L@3{#@f0xT>g+T)Wo8Ik(L7wAQm5EgJCX>||$2!^p+|J!*W#e$QNvM|Cg8cS;Wl=&7B=P3A1?y~iguSM7(JjVL)rgRG1>k6kf%
mbTq#T4Ot4MyjuL4P2$ka-sxhO;hNn7A=l0ueOdh(gu|4wWw{EeOV%K^vI|cjARP$eWrsK6uHd=V}7xl(8vxs>2bxjb~)B}I#644Z74Y*O=(C*hHM<H8&_-N
h<moUs@3Nj)I;M@u9{Y^rfGT)jVRBkrq$zHS|QyBY`)^Ozy<}YwxSxEXsN#wPARB_h#C?cv?2{-J(F~K?XX$(_?0EHd+C42eP%XQhEBS;&<C~S(QFa=J&^O?
u5w3wI_Y|}Hoczql>BKTil-{USDf0>yJFE9uJS4+92S~ZZBweNGebscy4cY0mssmlHbljESzFM|T;|vDA@5v?jhL@PaOOQXOGBsXZ@n8%to|o&Zjd9SHKkT7
t!cr-qrR4I(zFC`g9p|@fuZKEUr>2_=x@QW2>7)2m>O$)&50{U!#qrBL`*NUnnCKOwqBnnsc&l_1ik%7F8W7i@kQoX-Sc<M9eCu&qvtn=H~MOO{j*Z+yb@<z
ObVK+R1Jp-4fnn=wjUX<(Thu1i(cwmCzo2EYT?)0+<Oe@O9x;r;tzuO*<u{pxnLpApCdGbGzjSR488%q73TZzPuF{*Nudhh;>Hd#{ajFTfHV&TRqdxPThM7<
1m^SxzCPql9>)KYvps!j(t8(b@f?e+=;hVDHUvI)hfAyg>u#-ww+4hq(tpSs5?MMxEPhJwpFH{a%h>gOq3$ZEBS`B~6J1~#A2R{iQx{WlOSGKX144woQ&?CY
b;c=biBJgO$k=7}SuC8|kVK$4lNNf9VymjrGEISy>S35U3`isi2NdAIfl+4Z6M8w=yVb(RD*q^!<&Y4tM2k+=xkT35Yo!Kw<)lcyj>0sAK?nrmaekH9KLr#H
BIJVBMQ@ER1P^%>I+!4A$f(iOju!@)gnA%DUFYk)Klrju`h;@uy}1$XLMwj`*rltzK^A9;6;H}4^_S`dCnh)s4W&Bfesg=*M`9C4u&_A7Af!Q}TO|qWnm@t)
+*v1LY4x1v*`WE%iqLZu^*+_0uQdrdFI6H*cM|C+UcKL}2b@~u5pqm=b)~yg-uG6~;OBHJpsgc1#rM#tB5%AZ&i1gprCRsX(>2-CYu))P+23$aPt?E>3Eu%Q
!VS$k`RLf+vayl93FzsoEBQXV-&zrC-kwFHG$ju@2RWEpl#0g5P^7D)y;VxFWey=Tj3xSXwEm~=(rxvABArmXFX#RvUf$}b{rA@cM<245{w1p@L-#-J|0Us@
5$d`2B+a=1kN*fxEaJp>*$q$aA@bh~z=a5WKgA6sRna>eKkzm=y{lR6O!-5N_;&OV_x%R+eLlLiDe`}nqhN$+QO}tSA9z%YV)Gk!X47t2Hq8f@<y819UNHkx
b0CjiQ_ktF2cxkqXab@9UY`lDcm}-Gn@8_1AamQIt^vn#7jlqLAA8J9`<<g6ik6=1Nb*+cn@o-WRI{8}`QA9zyADhEn~oMQ7Kcx-3J-GR{U)H)7$dmXkImPl
>u&rkP6NMAIzbobHq(2PhAC!yU1zZrpsnhpOxL?JSrpbV=*~Q1Fh~|J(y-bgM^tf4o?y#N9}|<c1(U&U8@tKsbhl=FkouHCA2Qc=R+VxbZiXqjKj$5)(IA3j
sc>4@LCbj5CIFCJBvnoigy<dLcdOjt_PmKeQh+cFY1Tb{Hx&BDAia!|Bw}IfD@MI*F0%m}$cC(t1i8K?@%{<PErI$I!DVA-a6!m7D7f2PzDS`zi63wijMC2p
VwJNwK;1sU#`4h}7nlvTRsNxbb)FJuJ3<&meGaa!=rY8YgqV3vAjd@7u+cY4RuWBDSj<>XjySly{rqFt($jA^`>RHMO_6GU(LWGud;QmSyBzN2q9-=1$bjj=
if{PPBXYz83b(6vuJyosHTsHo9{2Ca57(}q4_rWKOKqgj_rA%}12F-%fMlAqQ;s-J{E`BHqRy0wx&<J$k9L_Aga!yMiX|*)g|(~Jvryn6g{<M^16uT(G)3)(
K{QJv1>5N11l&{*zf5S}`nN6KbEll{;zOowa>==siXy&#>@+pZR=2R=Y8w$2!nF;YR%Tu%aMtZD6jjpTIT|36EeDU~+qd3s_gl?sbVpqJcbxAE43DqF$0;iY
3X4({h{Q{30mH-|eYBq{fqv}LjhVR0Q^9m?$0|ttwXxntiUPyBlh^<+R@+(r`|lGcD;-x_>$%kCnz>eZG%j7>UU`FH%S~5R&iaC0*JD}1_uw6dZc&T(Jq;%L
Op~zg9pd2K3_#QLPLxf35O2`o7P>^x$rzE0SUP1^Clz;rS#1jXxw~{=noRzL%BBdIdp$#;ER?f^8U{z}C}YsBE9N~M9w<G!)#W&_sKkDWje1dbuN{Ly0Z%!X
oYA*p0t;^L`SaNW6ka{=VMir$4?mKUPU44X72ZP#9&bi}2Na>?ONKn0LAe_omyZQaq#50uMC!uyyykW7*wEc9nWqQon8?@nmyfNA{zknLHM<+$-Sn{_Cmd34
s5LV1_SQK{t*9gGRiXwE{zMn0^KxPyM#(?~dzD;F(nQ)+ZAZ%btO(y*;f*O~AKA7<7DA3yyRM#0f`+by!rf;-8pnDM2D3y3k<(5s8yR8{R$+m(uBjiY%!y|n
bSq7H5x4;U-E1BTtI4~&iKzu@_esrFoFRV5)nfXWi5MM>fIafZ^9Tu&xNkr#`%F4>#~k$!k3Fi3g{Y@drnNKUb+z7RHA{JEOOK~EZdCS~nKd$*8xHFUY&r~7
(|2?3SIN58`@Q+beC*4hV=*vP4jI->?CX4?Pwi&a?1fKb_S4ruJLR=-o6P<~=H%Lmu^!4UL#jYZ@8^wejPx}k!UbOZ`&P0f*63OU4M@zjC5>x|av*|h@3^%=
kKXC2VRxo%JpHDE#0#BicH}8O9QAX4Il!qE7S)D0BIE%=&7l}_FQIVRfPvrx&%2+7^}|$n(lns%=o}w)=ruUxn)Of+cWay)aTTOjEItzONv*t#$+-_-quL-5
gLfvi(_9zpL0=jK?SzAh`(57lyxN<;1V56wRcV^{j|S*yBW9(n*`nd!=}Jqt^;2-+4DHSVdG90-xX<_}bJxx4^^<ZMfIN_a;U$5D@#W{9UOF>gw_%RdVP_Uq
v<g^Fv!n_+9c+8u4HX#w0cMD3YIu1Qr6&hE+!UQ{COdc`Lgj<?Kz$a75NTy-K)C;TANKE8tMDBgzwU0w@@PGl``A?XgZ@XXHeQH?TzjT#y+G0tC@~H3wZ&*A
6P2W2e7KNkl~<e#+LR&et9t%WYaR4)sS)iyJ<w1(ey<1=&HRz%!wf)c`v4I2Xpw(p1aHuaMm!XDvTtMrl4*zTj_!C91_DI6cY%PQfI(?Ke)R9VZBhr=M^~e=
W3`trJiIC*H>{8H(+n#BI5zDqG3<0pHhctrJV$H!C#3}@eGu%9Txg7XU|~jYS8A9^otMW)zqsDXv$(@ORVcepGxH;Z+$G$Gkz0#$@z&GJ+h1h!a4=Ra*UWKY
5>-urvVb9O@Z1+1AwkLmP30p;sHny}X9Q?~pi=_Zr5(a+S6a|pp`A2*_3P6Z)l^sG4)+frg^l-tJ|WliHRY)>{Wbb4x3_>=2`oq?o!f)B6{^)gbrDK)?|G;)
zPRgHstxO3q;N(F8(^+p?O-48X1Lz;Bs+IRt%#}jyd37W+Cz`=G6uUGyDE*O9~YeB%saPm;OxnO`)v*<zRW?^e$RS(t*w!Z?#;j;nuLKQn1ORp?Iy(ws^3TE
0|p&ozjSG>O#L6KjT@o0qeqq1O&C*g;F-9;kIF4jy{nF+pg5_BtcZdKgR_wcCkNx%4t=*3<^}LI=Rwh|IRK*<SR(juYV<m^_%XRBTXY$#?>FC@&CL4m6As-P
Iq%!C%sNksdj=PVPZJdtwFnS<DpO};t|)JVd)b_gY(}^Ob`J4y;Q>ov@|n0)o{413B?3OM^X(@m9z~tC;L{UU2vLLLA}K4DK&Tiqh6RQ1PjE6Mw*`Vc5Qz5&
mu~-$jT~D)R*Xs+;O(Cczb{L)o?#3J3<bXBL!dzhXt}#kXyU|NEh<BeaJHE-mbJVdf`Z2#!a2`-_;)Itj_s^W>Ah)4G_5M+4#Ric^|Domcfxgd^J8vfb=S~@
;UDJhLDp<*H>R!7)9sJPBjHtG6SS)KE#4|5W0&9UAqai7RrA7aXL9jzrpl;lUMYZ1y15Nf%8BRkPrU@`vTA{0S)oc4m!W}$Hdw*QODszPp#V;ozz+0j6o@lY
fI8Gg?be83GZrjJX6gW7xBWZ+K3nq}HLHQI98;*ZwgRzA0_`K%MZ?|quoQj4ZfDZBvFf-KnUA+|z@MGBxzKVvqfJnFQUa98-6C$=k}2LtTigp;@t=+IO&Ns^
1sG(Hc+;DS98^~9j=raGMRTFd-Y^B&a4N!^Z+Jq7FreENKp%RtBt+Bax#?a1jlgsPAd%t&A|G5=C+RIx1?8v-N5JEbW~eAB3JD~jrW_ap<;vyHo-*Uv>=_>g
%bz^v`<^_w4cW(eeYB`wR=wRfrs;Q{1ZB7bIHbx9=8Q^S+Xza2khAc;o7Ld9r*$D1d2k`S8gC6n;Wm}KqT-vT$K6JJ8rS0Ew;pp^<ns94!1eAt6nQt9<Xgwa
ZD|p<%ger?TT$Zh?VPT1Jy5mFkhKwzjMS%k7;<0Jv`8<d2V<j)Hw0PYbALZ~p1*l-fejEmJZObT5Zdd*{3Ir&TK^o@9`6s^IBHqN0R*cS2Mm_7`-%tCk92We
cVL8B6v>iAjhpuQy&}#i+sd>pK*3@xk_bbi9E;J)AFTWR`_Z3{{00vEowk#-AKR+ORMh0E<r}iHb)&O`Zl7fJ{B8Qhy4A1?q4cGd=$|%I_-03-;iiYsk~TeZ
oXR4{_QHdsr{TT+H@$itFW8Hy82#u6GB+V)gfaWl1~fwSM}i!|{!8AfAZL>Od8rq>Wu4vWZV5a*5?aguM*Its9J(fvuaq^thKAo?YjmKt$Bk5K`2pa^opu`X
y^kcwfUJXq%h{b|$XBb0BQr-E@}t_FT$FXXXHfLfYHVZJ_vHI|f5)d6?#gJ&wj@E)M>k1!G+;T`o-0Qlg@U4p1|V?gY1j{OMUf~W>bsVr0@Gsb!!9{iFzI9(
0_XbB8z5+fu;f>psvQwzP!=pLa++<<X%IfOM^`Fd7z|Ya!ZBaKs1`*w5N3eclVf3wADjOVS{yyvtvxt2h3JXvq(L(sBTL0T?9vUseV*DQhOt{U<Pr&@EF>y4
llfSMk<Bp8073M`i}W6T{VT1G!U_1<3%?D0c0RV=aBz!QZ531#5hWqu00MzZf2N9%j&g_!J1aBXhm=b;YV-)3AQ&33fK##bfv&?)Q587H1(8JODor$pbrg3Z
V~g)aQCNbS27Hw;JMB;eRP9{;8oWsp>krVq*!^afpA*YObpowetEGX-rX=c+1%-vQ!Z;OhxLIuEXYIY<#WnG~PL<RcAd=KJA?tS#2#+nXdOYbN=Hol}X^T~b
Z2Ckui!C@5pohqzzAiz~6MGDr`D9c~igSYw>si3n-#1%SS{Hqh#beKOdxFUGpXPJzXDA%Km|F1JPx8ann%&vfo%6mAP@;#Bac`zdf;h%l?=Ob%_P3qsj*M=I
CT>Ts!1m=naER0G=FmCL@*;j$ct4JC?PItP8p1jBG-rx*7HU+6RBIAOE`Jvfq;Ex{6tthRX)|qm4v~g5oVTCVFo-DEj^1x{$EV9-d{pP@=P$EQ53*)=6uh({
jq33D+LA_VQC0)R>v5|y2^IjWv+gLACb<j{ng<E9ql*_}!&43CoNSkPOouPotHU(^dv&_cI#&rUL1`dPAO(!Z^`%b-kwy8=qF}_xbLxf8Em5xK?ScdfCZPjT
fq+;I&_EIx`K>3wRK32kyRTTt?5IQhADL<q660=0J3gB9J_jjVu=n;kd2Xik0mPH|2m=uRPhQ-OsEE`|p$QusOUq3J-?r?hZr(jwD`D{swlEBCf({jeH6e&3
7PQgJrNiKIF&0#%*s&Pal^8!v_uoT9p|vV4V@(xwN)Ng4BRB+oZiPh#QiEAa(Ki&c`HK;aX?ejFfsZ$G>e<o3n3Bg1oDAbx7QI|c+FC=|g#E-{`_)el4)lJ#
qlVj5DR^o5tc8p&=z<6kFYY})DJt(1Hl>^DuN>-Mk5;be*bfpMfI1Pwg)|%r2z|eMfnu!zzFK+o&e;}=C&23{1u_t4V2BQpw12F<+om0`!5MS@VF)50mwy<D
q-s!3NpBq1wS+-5ABi%#)e3_2ugGfB1%=Q_1W`qZ$RjQh@D@Ulfnj-^M8kM!2KBM63o@=&oaR{WM#Lg)hlumn7PSXyjDw9elHvni$ZJ6Th=A>_VB%-ycX7EC
8=z1+INOJE4h@b_Kpt^?wI66iTAEyD%HuUL0uGUVCzX}BRW~F=?2D0fGJ+t3Yztc{XsPzLk}0)?JtSE1UUc!Z(ke~YAs)fS8UzIMYk0M0_Cmv%1aVeM48|8F
u5TgOM$i!W=7-n!EFWYK-iTzDN+gDC4el|gv~A7C;);Ti<x9H{S}jr-W90#zcmWE3Jat1}SXs4WfR=x$g2mH=I@nSs%qpUjat9&-AVpI(2RzRIsJ!OXeIMxa
YTC#t@^{}FyXEF&E0h(P+ycdp6LSWqBv61s%Eq}G=!Xe|kB01vq4qjkzTHKKd1H+8w}(b6#ix@+I=XN~s6HFQbC+OTpjY1rIHVT9fij6iX4Lg}GXbdeO#^u4
cWC_S^MCJllh1R{Ddh;V9xTzMs&FgE@VlH3q`<>UAyw}~-lzGs)?sgNgc<%H&T<4lnqxO&+aH8@Z}E+~vSt{d&!9fsWy<z<Hk|!Ft}^aoKw6k@7W5U7S+2&~
A?ng8Z-Z(MeMi*?z#N7elg#5VHd=3kS;`EUU@JI>WJq|6_j@tj1CSmjDgw~3PkDnVgVu<JmeOt}r9G1ng#jc(t|1w42so9vs@h$t%1=o)*0DMD?whG<*9U>7
^jCPL7+=z_l`s8-avmCHps_@b?FM;4RNmGdZ_hT^VVk^dexBXtYrBWgIVu3?<LfLrWLkm-=KR7!F<qausv2tnHN=c&nATXG8t&i=k%%DJVh;pN0jo)o^A|i}
hsLIj(Oet44kT7$ae0DZ-h@<Q;*}B7(WaiRl#x<6(QV&*z^{jhd>w_=2t!42-S5_-Yg7d^i$goAJ#g?$TitiwM)g#`)5<c@m&pzp5oZaEYTjwZY6?})a2_1)
{p>8vIgJl?=sAT6;W$}#(qI=jAq9T^HT&@1qgq&mTTWO)jY4)JD^}m_eW*KQ$3SVyvf7<hZsM;m%2u^%>YoAMVg&NGJmsK@1)2>(0;@z)g6B0@sHtLmv9E}Z
(z@xXb|1~qAC}XIWVNzA7<eIDFzai3G>*~MVVDnLfIxDXZh7wy#lMD~2_EC%{YJXjMlvekL4Y(hrlVNm>-8SA0O;`>#q_<oAA|g9#9+Nr`HtLD-;)d;{lSY=
ETN&T<C@Oi#lF9LLo)`wPT&t;8jmL2jGNgHnQT)WpnYT7KHLjI+&QKLg()6S6BC2wL?89>Ed$r_rkqrZ)M05s8`H*+ccX{BKHI5ma!p|t_eSQT2}AGQ^@a$F
P2VMzRkep=c`Z6Z$`u3>L1I{wp>JM2&*^*O{1vicSxCVkz$ZXNcKAr;C=x1y7(V#3oDV0@ba~eeMy61MN&k;O*%WR;4PU`4junfNsMUH(V6=B`<KA1vFB6>&
Uo;B)jNHH=)m_`XT1E|POLn7!)iNSM?^=qX^<y<ciOicMNNGQ`k92gLZ4~P1?hOWOEl+Q#bGAIf1GxS^?X(f0B#JuJ?v$RqBj8cLcKn-p3_o%F*$J#kfnTB9
Z%QD{!S@i!lOzS&oe(=}QZVTW_?_=}hJNo8z+{cOca-iziCzlNQoszbU=PT?pSJA-7XVSVaiWp|BH}KZp_g(%o|8j%Q%)#vauRcrj1sehWO>4Q&c_@RQ1ONF
7<%@3n=rJ{V9z9CA_p<;Z-DH7(g;6Hm;1M)=K2f|Nx)M_Q~>TB><y@y1L<XE16Xx+FhBd}evJkQgAZF^_Mn}MJU<6|APAyO_I&d(E+6ts&S=0ma7aAaE=XD3
&^q}hb7X}%q56)7T8kuo1X<_d9--+2YW<sw#i)D=75;9>5bY*}7h%EH7ep~&oEY8W$g`95Ro<0GvD`kIK8t|i-ItY7d2;N2m*z(EPkrBp-*(Mr@40<tja1fj
h^R-9aN=vzNCQa|-2j=9QQm*PcXPA-6_tu+BC_JLMbx@uRiC4NoMTGxHFyZecbL>a5(fHi1I-XlDdr!rnF55ALFV<1D*!(b?2jiNmhnQxl;n=!m!rELbt^x&
0Kmj>X%ZHc0vYEy?FW~LrANT9X8hc_U}I)tT7fbnQ011g?C{`WpS(Ky|I5O{GOS!4;uD@kCt$iD*s9&wjgHiSHxXlKWpfbzZyHSHQT_I{0IgfPZe(aGL=hK*
>M4$p6Wkra1YC{9z@{wJVNyvKbUPMhJ_A&QfTov5!u_zLMr9_VtRz^0F2M7*7Qm?R0<B?+c^4p04mxtqAbH+^YuohdnShSa*QK<CATEGelgdHvgdn4KHM@OF
$zwKsOvJE{n*()QNSM!{ArBH7)}feP0)En`H7+8CSDanw9&Y3-{@c>CM<{U$L^>OhXk<Yf7Mgw9(&o%?2&IIQheJ-5x9PI8G*I|8(MwMT===KO=j3JnU)}?-
>{iWd_jE5OPZ#YneDfOpQU5OA?lT{bv3CQ$gSd4h!;7e}-^mAWd7Ks&dy>>dR(^@sTpmo{%<H!|iuS2re(#P6A;0$6NH7@==lhKDFkbCNgU_B}f9%6IT7TZ>
XaNw2GXRuK2vQi+t9E!Gx_~&1g`4zNDIbQuo5}qqm^b+Aa(ESY9uS;*5BOM}rroRcJYVSF?vdtjj%|MxpUEkv*adHjrV+NSmHq3?SA05)iQZfmBM6P#7iSzp
H*wB$LhNYP8_;jtfAH<x^O1<G%YqmZDX*!3u5iBKJD`1{pJ_#|lsk{HJRDZm_TM!Y_Ynn#+XTVg5LE*wf4=k1EyMeob;DZ)k_h$In`l%Lj=D&D&jp8YAXt-f
)fP_B6_u?H4^yeoxdCT1H{P_;1nG7f&|Qm!2Z86tA3^ljNKjc88y$?1scT4z)^R9JWx)l;&t=f*6bH`f`*NeeConlbgyLC3L;#8`k_&yFAfPw}I0zy#LUv=6
&01pDu4GrbRTRt6RoVLrp)nnvD@^<`HdnAzE;`!Mo|Y6!wJD2&v;fq2x-m!9`E9Kn9u=!k?H=`Ja^7CM&3fhyO|I|M>4SMWwK~wo+{}11HIv*9eOvXVfY+n=
>))A?Y$+YLz~fB#45{3r$k}y$ZC-erl0n*)c-**73yf|MAm}F6v=EGPG%v?n#f+J!GhTUf`(#^7j-~qB4w~p~MF10b+1?O$TAP;q(chowUpT4Cau9X5B-J9N
s79w<d!EA>FV^{RtTM`+J-p|QP-K&ztPVs1zvbkv&TIBcu6ZGQ?(dGOgMqOQCc9#(@boZ0xjhYw^X03x&p>Im{6^kB5d%UR+2A<tU``4w-O7E?{M1NH(11XK
oURn@8LZpNl$6UY?iq}>YK1ib_jv~MD@7$SRSZoQ#wMhKn4eN=JldeDC}K|`DguI$R$Ia`y=w7wFCN%lHB8UT*Q^#$_O?kp-pKx!1MgEH-8Nwl?!zQ$anSt4
&!58wsl%P2=-?7xAfC<$o#*aGU-kEcefN6^y3ah~8%%P(9`v$#(WILg%27!9(NNu9hQ^uR55x<gs9t^FhkVieUgTWOPxMR~3ZjD7)-pE5Sk|O+I%jm;Ur=bV
yX$>!OdVBO(XgZF4P>E#g&XWK2KB%x5yZLVR>f+OsLHfzFGhMJtVC#kW-r<vBd9bXwcP7#WM9d-Qy%A;t>9+S&M}BJkyT1-t!+&-cr-QMTpmPNFaS)%lJ&TR
SSx7#5VuHZlV7(8rfQi7Mr{~|)aAs{n_UxVa|@GD(tR-Ap}R)UlL+d1_tG13?4Z)GI6}3z*Mrx;tql#|QP+(lzWiKgJid8Da=5y+vpNH5Wi`sa!Y+o?`L1z3
2{@~bHP;w0@h_{$HmL!Nxi?JV@6wdLR&j*%wA)Q<8H(E38|=BgEOpaci7L%Ht@he$xpR3FZ-0P`iAufdBleAVh+1?fo2L#L7El8`;Uz&Jl@q-v(i%7g+x2aF
ihp-~zd`OjXuKqE$Uj?Mn?g5>;id^Wk&*uf)dX3mx_>?ip)TogNnpdk*0g(M$=y3qyT^N(qG`Y5>v#sQ1FdNap}g@|HL=jWK5t!U<(|!pGb3pb*cBlllMCR^
6Ot#&;oB7oR0<&2-Ls_Qd`X@;{-4=sig|Hja+99VS=)m$yex;AZ`|CWWI{ejM(Yvh9N|@4Bl(xC^2KQkIb}QoGARL|J-iIcV2PUBll<Up69e70w9dK~XPEAB
VeGZoFcb_B9L~KTYzxyCZeY+FV8!z4;37qyh<A9Dbx*d#TGsjOd-|-kYfW?`nF;~VqpN7hhQo{shii$u;fvLU?7_|G7;5KKW2D-GbhL4cSYn|egVe!lVHI%V
fU+3%A<wl>dA)daPl&BQx+q1GHdcKkA?1A0s5;)9AkkoH2(9s1lLWESbtse;i@AL)J37|O2C*KjGY_*(?4xB)i(=kDEow|i<54}NZa~HRyO(=+b?vhv1f(_)
cAR9mtBSknP4^pj(-tTXt3Vsb$uX;Uya=x(b%v|!o_C|s+`HLWIPefo_pQ8nr?o)<RjPZoOrthT!UdzY%<YyHK$_zzuiq1isu+hBz}$;js&%fn;r--2NPq7U
WCMi>hWikIzYBzL8#PYYJL}9nL*A{WtwTtgrF@+Wy=85-2Jg3bOFS{tKbI7eVw#eGg5E|3A)tz2+YpdM*2arTVz!GBkrFTvp=hYQa`x};yx+~NP5AdM$Pyz{
*cRfzdWMaGH!N*u6D~UOPMB3|vg1+3&2#nYsSf*FmIXN7&iydMeG_-x3(DPtY#F^?(XCPgrxA(3Edrj$Q>?WJ<@C|U#MhB_=KIkF4&ksi91%veUqT7#2-^K1
T2wk5fOT*ypQeK?M)0M@;H#reM*0r>pH*>kewv3K9BLvdswE@Hxn(L$IvSAu;Dq_!DAa!mdxORBIhtMjW{paDeRxDu&Ed|uH@}gv-xjrq-CW}IWj2l;(4x~w
-y2fYtGIcH;E!a}JH8GJS6o=M3>M3k>F|2>_MF@{z{AZRF8d|EWpK0fbmG;hm&RbTl+rFvUASM4N4%g^6eaY8Io%(_T3Nj=8T5R1{IB6p^?Y7djpXCEH4w$5
!TXDnYkzz8sI<dY?&59Y^fzNO=m@<f765u*%9*=VRfdyuF-PV)G!Rfr&tLsVrSWf}3xjRxnb=T6h!)!!pF2>Bgyn%GI7r{XQdAL=i1SC|Zy-dCJ-T7{18lrK
l`QeJL=+WvA;Gx~3YHzd<rraBRNctR0^xF{VptnCgzDHq?G_aR7)we45Z$u*_t)I(*nmdbpow>IPxWdgF@KPTL?n`uvWmwfJBokk`)lU2!`DBP0%htQ)&T-s
CPY>NGXN|<I{hALz1rRLm~O`si*2gVk^~S4pDP^32A!z!sRFSASA5Iu>QE|52i`;PSE!@vHXsV%dhGy94+Icl*5@Oi6vm`dBGkZrE?wzuGZeC?uM3f(5*vR}
Vpy>wL;)nV^?z4Sff&COcMe1kbc*Rb5dh)F^c=4I;L}~TcV7NozL>{vXCdmQYKW7R;sKG<B#A225@a^B8V;y!Nj6m^JVRkUrsC?VL$(cUsM7@2zpni|x<qV-
kVdJkKB*@SI2B+9jw1W!_20k08m*AcK(Pd@%M%Rn5O_K-sB&?OQjgDt5D7yI@$Pu(_-E4It~kX6o?lD0V!A3;N6XG_;!i3hg~OJY9cZ~0madfIweCWoD|ce;
T7%i#)15Y&KR%v)4iw<^fx*O({Bk}<z==w>ONp2|vUx+P=~TSwhB&k7C_ft7`#y3QA(<BK6r%=e`jV1v5d?zhIu&}^sm3T$7JpO^SGq;=J=80{y2DI6p~`PY
ICt;&%razwLx)u>>%+Hn1lti@VZkhji>8PMn?39f(O78KzMX%DbnuTL;~RX`5P;9>mH1Es<dy`Y7?<M5okZfNmEV4OhpwdUrZrkv@=o{{tzpK7O$w=(!3-ay
xfwx}>KVAemd12LpA%Z#gdt{xUE(ozgELhxZB3@p_1yL@q~V<Q>huSa5O<_TcIsW!tJ7U2LzLk5p`G}d(i~@A+Q8*3I}ChNSRvR@i$~@VjY#__SLHsj{C@|x
BSInVBHgI?_13}+aNhHiRW;URPISXo`egO0uu^FyMOX|%#Gf0N4IaXBpG#LqHz{1@#`tcX7RzIL_;ql^(>7t4Ea5HcVSwA@uE2nxc&j1^BU(k)5X8l-jDCo^
VBYzWYeZr@8_s2zTf2rV)y#-HG?B3fSJ7G)>aC<{nv?XgWRW4z#-t{M-K=F}ZHaYQfPu!wiRJOV{~ufK_4{<Jg~l5kH2wI%@5gzx)-G7}79a(uZ}{#m>TKCw
*jMNW6}}4%%X(-Qgf=iGa)8auc_^;KKQ;n+o{R=uAR7#{C!nNl4g)jk7L5IKJfPF?Hyp+6)FNE~ONX(e5_(um>o$@jv8s^y>qGO_njPd7<q=_I+FGK~%T*jC
cL`aloH#;`>_vd#Ss|y?DQyLLcUsF=!D8<aUEF*VY~;7z331K@U_&n!hj@BgV^sAm&)aGAErLiU!Y&WL)zdueK5^x>?d_$1q3ycSmAWDzI>cvnir&kRo|~yQ
2AXtJU}VsR1i@}P%Zbnq)QGQVda$#EHimo{vWun@#L@-~<JLy`6_dU!9px{wHLpG4wv5xyI_bUI9HVN+lher#H0Tj8VD1arI=o<R9hjCAYr-R>84WP~-KH*C
W6T{%b01mgKdeLWZ=2wA_-NxEc(t&P)=9DhB@?Ez$#bBR94T^~&hr{kc%EBmFfpShwP~AM8MTw|ynWvOd?#EMm|8y0F+mt|jVk!G^+5J$XoyD5Xo_U8Q3RM2
kXfv}%&V0Lnydvvrk)Ry<VQ3$s*vfO)RElb5Jvh;0@1}>jzKV)Wwan)spVlJq0$xh-nCSEUGvI2Cx^)$(HCEixrV^>*$m=cC(bdg>#d9Ir`E-Vg9kTq1JT#o
-3<HY#n~6e_n$S+`_ROKMP@A>YXX&09Me?~2$Q1snLnR=Z)viwPZrX*wP{|3r`Uqud$cxzT`az2R#Bx`JLHHhX|K}vofB!ZKIGI6yvvfTqPO|~mI>JCX^5z;
PlRonP(vS8qoXU1V2TN3%>*QsAu{Ca#!&KZuUx9a=zJF3HO0lQ0KMVG8|k3>9z>poua5J+g3iOoQG!b>hO14&+-M{I=27ajB{Wpwt%wm8fIWqV#8P~!YzV=k
=cc}uYGS_FY%pH%Uf`RAY(gN47XDsq)M!NwYVVQbr!G~kP_;czKI85+beb!mc+ykHP+j5*QTgSkC~t1-%S`?>gVITT`2%QwX+!RDp`GU97t&-66g9uzJVi*Y
pGc_IuZ)94A$sw0NvYt~xf_8_bA~p>TP^`oH;5s#Ts<<7R|(fDMVlTpuB8}SBmp1>SRfK8AA^&^KVWhmxd%OD1UY|xqp8Y$D%uye=vxB;5-*|@fhTtmG&l@J
rd&crL!^`l&3Sy*pJzZZ+G8^4rQpOIM}s<*ceL|2{6*9!(`Npz&iKgZ!_DW7@4nruc0H%~?HA+UZS3r79SMF!NHB{iUTTO0WlOX9ySK7Mu!huujG0)FSC>@w
msbRA&kLB#LKs;x8i0`@Mc*Mf!O0l>`pN$VvG8aTFMV<6QWx)(2K0q}M|Wa^BapWUS;im+w|Zh&j>xYxgd(wNfE`c>)fJD;%{ysB)G6`9gZwmYDY4i51%~_w
hG^sIG-eDjnH172!an|hfd)lJ|6&eFa@x6A_Vc^~lKL#y6^EEk{;%Xdx6!TY^($?_L+Fo%mc6oK77so!`A6^iY8<gxXZDeE_6-C9c)gnI$*7$K=t*k2U@n+l
**XWH#~#hi3MRJ-hT6N9bL?@pl(2*d6!_YrnZ;W%%pb4lQ){5$>Rb~CUzYJx8mj$C4nprc)pt5SzFhvx`-X#Ap_l>JufSq^_Mm#ONCbfdgozWY{%FNwwIV}~
<jy3*PoyVYeZF<pLd|`*R3rW;SRR?gk}v4**2dlQCRV?)6~rB3+tfoL>Hd!UuUod)fa}@r;mr9Yd&#OE$X>Nr3DmFc#T~bA>L25$`LG>m;uaC5Gt=%9q4gSi
JKn0)9)lqoeH@?tcE0x71VUL5d*U+4n$|X0(25O6&wb^+Fqx>6x)~rq+_Q%YkSn!YS`PZ(vB0Y_WI$?Y$Ws1&r<7Q1SS#BCJ}50BNm)Q#k_ik`+*0zMXtG7A
TSxD2sO%?ZhF*ncF8~f1fD8#{U;{wKQKh4nwmO?^Mth~>=0^Gk37!9o0Do4rYe+Up(j2wzpPU045mT<ecH=N10%iv}Xm<xH9iR{qax^S%K^h^p42PinP0m3_
2=n57TGtp4TV32oK~XY7y{h&ORrgwoeafct7+|>#g3JkGNdxU!@4JR_>m|3llMkUS@LBwRt6}AUliO=R!qB5r*Jz=j%@&YAb={pgyi194NG=O55|kydD9qK<
O?2BB2DwLc)6jY>kFW=ee11^AdiTxm?%0x3X?^FP2wxl9T~F#Lhal^jjU`ap>AXl4H0OFVOZ=~%J-LHnkcvACbU&V${YH@)gG^&42n@i2X-OLtKQ~*QdVXqr
se_-k{&+fFRMkM-o}hXDTwp?c@6W%)L(UI|R<j-%$0v+=xvg0Upj#k*Y+&#R0(&eCoXwUIt>lIZ5@k)9g_Vki!d8q$#sL7IJc`z&8D>J|-p-p)K_Hf35uhfs
;Bqss8gWStaZVaYe|?0=;%{2N1Re!}qxm3v!J7jI(L;g1-}-$^u-dL`!Jo@4`}LlFUck}liZt+Y@YZ&--#Ze-X^gXKS+p!9vkM;)w!!WZCFyaZwKaGXCpI=f
0BmnY#G$5X?J=Ids0G#yj+&=GZNXd^gY-7XLp;(0FG1>%vN@;+(h>g|#s<6&9!9jPyiw>eKD7jQ)e(zpu9h8Nel|jx49+{~EJ-Ac<OM{++Af#7fYv(Yot!YU
V4-_H);l8w4=d=<ct~7uXO)4IzCz>br$>7uUf3BTg_~C*a%Vj2c8Tr0IcYlT0f*n8C(tE8>JxKxDB3L}ZN!0`MW`C6poKpQa^CMu9fg_dsz&&*)^A&0(PFL!
@T(mv^IaoHv{^C<++$DQ$9;!`lCV2AebZyxc7C~G!Jxb2aL7JrFjJ<I+mKLAKnS9NG0N3^SZWZfi@54A)gz)CoES`z2a#P^>7>HM@HiDc(aTBAFRqL%$NZ?A
X|UjjASQ9J7!ckZt}Ri$wq^s!kQ(BGfkWoQhY{y{SMx~i0KjlbVKo=mbJp`SXLdUN{SE%NBiaji;c%RcdA{8bS^S6x=oN$#xaz2D;?0h>J)5z;lk$Vdf{Rm;
triMO6{~Ne2nCyQRsdCr%QZ`K4%BZIG&IE+y3@;v_T}e%q79>J&r^AsdQCS+u1DIKZ<K`fJ39#X#swKlMItbH6hnYWwaF)pOGz$o<3i(1nmsBICjl&w%2jIx
7h#OfZkTi5ki#r2Joui)evAX7js_?`R9n_zrf7QfxYvXZ&XGd=ZOiA)#&~zy9)Afz0@RwMGFXrwP93$b)~wdfb&WaPkOOoo3k6*gNg#cZfrKlBLqg0}azT~b
KCF4-%3}B!K#)pD6{xZrI>y$fXFdMz+T4l-u9&?ZEgRC_FJ08WgklQv;qd`(5af}42P6kV(XB60P8{<Zh?{c&Buj-s5jEnDL};aHp7-b+Q%rPV-(dkcfjO~%
P;Kh~<cWpJH#o-_o3S=Ha2%b`ws(Vlb`-8E;5ZotsC~7NM{&E<CfY19^eSN40yDGV6GM)po@g&&ca<Ku6k|c(H6K>GK!zTy>nmR5NET7Mu?2{ebEY<k^6{lR
$ky$gmS9CQRcyRyE3YD9po`S>b%9r;Y8ti$Dc%~b!UBU^H|@d$#96Bdz+saOqZ=IVA(OfV*r4Xu!FsI*b$Vd~_GXZqZIzm0x1d(E%fVzit|Ogks&f}2?$uNd
0$>I2Te6lBQRk{B>hXw;A8d(x`v)q@i#Y4Ekc-{#8;)F~T|k!0BsJnN`Zx&Ce3qMR>lH0>XhH7I;y~PRuILHEVPa%Fh2;&_Ldq><YY|~!LqH;l_;C|MuuG%1
K$fJ60xSpxM}p9nrMM$l5=U}--kYYa(+cNzA>@vwm4ucd2O1S4jcy?VAk-0APzfc_$em_xJy3>WC4F8EP^6*FIjs?$-8l|RV0agZT_Le->5Dxr1&+fOLwRTe
i;0ZyeersuA<Xv;AC@y_u2RTO;S<bhYMsVpi_)@ys7qazhRZVasSX{BwYU(&OWL&y`%N>Pthv-5J784}Z=BX<Ki7KnHNJ=*Lfe0YIf6kRlBuS<17tg1$Ij|a
tn|F79AX*~hT5u!J#hx!%nBP&Y0Ti?a=@NKjp-t=L^BZ(CQuXh4GfR(iE3V}Nzw0G1d%=c$zNHFQ6R$vTfnj`T{6)x)$t-T&RFTK;E~llKz9=0L8OFOTFc$G
2o&XSpXjwg1f24#-LmvI!08RRrz;UbfhlxBeQ%y+siibWN6soyhgbF?vskbog20Q?1wcy&9+KVJts#qB0`PtxB<v|uPhhi@?{xh-`-cu|P0A);uCh6H{x2Lm
1Kkx_RpZdv7HEP;RsHGi(+6xY7GS&0=7px07=@W&o8HES?r9P7PoGTbH@-;307cC%6QE53a{*3{1Sevu83?g%xU&6!Jc6wqFKKqr^8+W9rE+MHmy-w}MAGW`
eTx-)+jvnmc$h&e6>H&U?GkAb#|a~{AR!(RF96Rx%$>FY!Cnv$t0WGI7KryoQD|fD)V_%2#IgWGFUewuMVv6>3Wpfsa=6iZA)Fx10cVdpIya#3h9ExE*LJH`
sA0+T1J*ju#fvl%-O`|Po;{90OaS2!-EXCJooB?w-)sa4)SBSH`FiY4Fpj=&;Kj6x0Aozh^`iiA)!Pg|hXl(*j{7Q9x(tM79^%o~hKII`uD$B@foE==2`G@u
qLVAvfy=vh992W_!~1^e0C+p`-&vuPTEkysH-9@XivZewyRbHj3JM*)q%veb7Khtr9sFIlFv53MjEaB4@`91=sm86eSy?KKoWma*=H%Xb?|wVn+SH59<T=*3
2o^!HVx+Uw8s1sWwly5hWLLwTWe)jp==(}GJ5@PQ5W92vA<K1I@`;wSzf8;lQ7=r6133=Gy*z>rRD={r>B}rUhybGjod;;m7uT9tXyv;~4+ieL?k01=(c;gc
hUI$T_iv;eP3eo}JfTofC?74Bpv<y#!lTXwwdY-i;&IsI+<N@&YnspjP~?tZZ+eTLg(J#eY%25Z^Vg#uEI+(nJwq7gYK7=LRw5V=MQRfWRo6AlzQx{Yzj)Jr
nj5rCFH}1l9F8dg^2`Zg0DD{18%tN7EgBRA;gAisfP_4ZK|7VAWv-_k-5MuVU$p7{kaZIqBYYTFu?&NHxkOr!?9K25Fo!Hqf&|zbtserGZRYCKt-aV~(0lq+
9U)X$g0D@;c;NL;?5DcHF*d5wFH<%SjCXX{W?I6QS}`GupI;hMn!>9?rG??v2K1#pmK=zv#;MLLcT^nTddMu+I&A8B%xNwF&Bnwr@LU0kHR-Gio$!NaYuW_E
1GzcZrgI0WV0LF_4{g3TwE_swo$M|ICej~hHx~&nzZ3163RY+%+sdhE_052iB|Jkk2ox^l^!}=Wg@-O~27-al7v)`CmS)4o>vB;ZBn;IDFI@(ph%}KJ?XJ3L
J+?2IFtCJYhtQ)l-OuaPbk7bzpN=qriB!_WIFC>(2`qif=3aC;sA|dy?Xx>KZf9n2Zb42714<hRl9OT*sijzfXcV9{-~*Wj?6gI5E}|jZ!_ZaT^z(OPuWC3X
qJiY7Fx7XZ`U$o&5)8<&t0C;**7|{IWi?Up=)O121z{x`qfAfAonFilnp-V3ro4A_Y&UVhxnVD!Y+n4o&%T4p{CI%k7%~Z|Z}EDOjoiQpip>Ff?(0Z8kywXu
f_C=3wi;;W1JkNlHohXI4IFn?N6X>KyZok~PMQBpX!RV6I3?`$l)!9YliWoLn&y~$vVxY=hAYkT9PMYr!qh7C&b{2=dN<<WJ!^V$(vK^(Y|Jo23QovV6+^Wc
T#DI*_aRo~m^LVc_~`PA<$X`<E+}m;_eYf9f1uACS5Z>Lu{_ssc`XHnMLUZ(fU+_tf$_ebV0qY9j7FNaAG+hMIo62n$Yg;Oc_VE!6+0hO>YO-=yK|j9^PNOH
-pG_!5Qkz<@FT3P5Aqsiny)sPJUdir!qDx94ysVOV2JS{0p)>NmNQO#s&txwE9T)B9PQ-dB`~h}v}kBRsbQx97eN#~o9WxZnz!A{g|g9%HLC$VQq9iRNGkvV
q%9X4tVVb-QXNhska3d1<{&DUHH?Z~2RHWf$2#kfMj)M1C*+W#tBO52`ExETEou1LSYM*IA;(cs@1W}aTx$q3k<A1fyk@DM9d~WgvyTpBINS@cSkmq{%;EH#
js__n6&-g%1_y)GIQ>2F{2c}V;{h`{V6`8pE>10()})cj4=8RO@<cwoEJ#45rP4q#WuCr2H-~{XJkR`H3Iiwz*S-dyUPI)Z{=J6T5?X*)CkFX+;&^(;t?{*I
2OUF>?+!#_B;^{7l%?kNtE<z81Q21=pd^W8gm?a3JYifacpN$fu|(B|2%gmZOyeP0+BFVSrxHh2A3hCaKHZhq*Lpdy{N20pCu9-^%`-jyD-!7t5^Q=(qJBMG
)5g7Xaa9!a;)<ql(@%X}4yu?khph*opiOmVcM}iRQ_`Bi^%jyFlDTe#T#X16*S3gJq&etyCb*azy0lsLBP2$sIeO8>K8iLq(wICQCl&nqF7r|{aFg~nFED`L
q|bGQItg!!Pg1imV<?Zlo3~@v*Gx>-w2U8-ezl)`1=MQp2q8~9@-iq}Ugc<ksOK{EpduyS)LkE;sz$MP`UGBTL7GV<7O{Kt0MOUlV*(cEm$4Id$n6P+NavhA
X-B?zh+#@-2p!rxI3#XrMnM7iv(AA5u@V#xG+`i;0RBgf#ik0<@a8C}&8+I+R2FXHG$hrDoAgzXNU__Dd3|rBI96->`hIPI`K-X=L=10pH9t4yYkS>}taA?;
?_OuFw#BXwW4I(_cb0fQ2bayR;M&xEG5A{$dG^zeYieURE~+Uy2^4-J)E&_iUCqH9y1!$XVcz$xTIsEuy_65Wl|AodUh;_;S{`m;s4Rh^14>&0q)8BXIo^5R
+O0<sLT1`T?D>t%+#)weCj>p3#dOPBzZ5n&D)$69Hv}w0lcb1?j<FEe<+eAtwsL~t%(<dBRo8LO?s2VZP{Fp_8(x(J5w-J;Mw&o@Yu=#T&7+NWN3-U)%;3#r
ix7JBv<_ZF73-&?dbG1hohN6h?o_@c<@liIac*!%fNTT}w8q<!N9T}iC@O^H<A}}_z3IEfAq_8_#EYzQBL^4FTV7R(*7Qlu>$-6I`mOGad*`WQ@9ze63U){u
cZ*qoD@q;k&8EepGBIn1Ss1m-=T~eNv-5kGLfKsO-nx^^k=FO>x3Jdyg;Yg5OkNnGTDY-y9MHdoIXJ|{tQ8=hXEkm#hqAyog#eHU6c1jiyp093!BmW2T62*X
RoAS*fNZbb``$(NqJAbxbR?-8Mnr{;2sf&oDA7pPJF#N+T(s9bRt>qp-@NE;3fo&*`{ecPIv<$W*Bb}vzGLyqA*j)93zeKy-czMzgC--5>K2sE^`MI2JI&>-
iwA*0WNUr;S?+4>%i-r%!Tigd3({PzSAo)BgSA;T2=6uCUF_Z3b;ml{(5bcM#AIq^qnWQRqRjAU+dC+;I>kCf8gEAxI_nEqI$X^|^~OwYh0X^1KsPYHt$9(Y
OKR3DG9Hma)`@;Mvsl-Y>u@tfIZlPnNabW4n!RnL$pVY3=^*Wz*w9%M4h#nx9HWc#GJ&z35WsB1jwy^;tF3w(3~$CKgn*KtYQw~l#AJl6NCbmYB+R8DX(MGA
Ru8*}Xm4m7T8DUyvOXx`#(^%Yja=7gease;2Gm?!U$WSnG2A?tdTkN1o|I9&AU%<?=v{g5U7Wy+XW6tYLgVz<gQf%8u=wpk5zjQX*IJz0q?e?j9O$Y{A;LnM
)n$ts7QPk?KFGW=>>+Raob%^NjdYo4S|arppc_gjVNkZWJPK6tN{dR#0cnYNAhuR?im{Pkhe)Wh-A2I&@;L9lg66Nz|4SK)QvA4h7dq^(2SvpsZN2I%t@OUy
sifv9rjR)ubQ6K>VBmC>ur*iYUgmItet#$tpq|@HmAJQ<iRb%SPCec4^Vey{VD5LumrYvCN^<Z~Jf4P@1I~OYPk66RSEPxfIMbbaMLY#nGp3ToVj<dRwL0Rr
;qO(ZF>7SNvqD2P8-pvXb7BYtvsP-c$cPu(V<-l*MJ^v$cguWN+Jpxz8o1*=1H_JdY&s_B(uuAcjQ0PM$DZSY0QP)9%{BHusyowrNb{mMN_mcPe@3P*hDf>I
R>4LBh8L0`_M_PZHF}+eWBQr=4=$zb+uFUp2G6UnW!cg72W@w&-%hYD4R5>gxSZa?f(uUKV!~gIQ`%m}8rt$7^4L@l4C7}KB1I2Y5>_7?hg^DV@A_RFQBZN*
+E>IEOLQ4WFyOziGMYCHOWU2|gIbYQ+ur@HjsxS2>&Ny+`$sMubbmvWzpqQ#YF8{(^(GUv^2maH)nsUpEtN=&CTjUG6MgJ5lL6d9A;AD*^{hEYNHD%hK*K$(
pm#du089*9r**CEwfY5MFkrR=2hvnRfL9o#D$G=+Scm(j4v>Dl@uN=lMCCWsN9V^WX~#3+@fKdptzYr;{~PLP3NgIk%yi&kgw8yJ(t>bt%M`AZ$+eqV?h>|v
rE+p_3^`da5c*@3*wbRfn=YMHXk@g!*5T<`h=Xm^zZwd>)8^5uM{_3a_p7K5oV#<~aqipE*QZe7lW-tpc?>|TA;7|Xhis7v*ATt#BuMrbk-@gLqjxln3O2f7
?tOTegKB$3iL1Yz?M!J#5OX<F;A%7;`&Rzc=a%{m2uoK-9&?InHHjnvYcSX)beN%kzWuE_<I_2oK%6)N`fIJk1y&UT>!geWR93ALb>e@ozkKFaY%)OvE}E?M
Jq7^LpaAyS+&y&-RG=%%lI6`gR~@_<>Z3z$`c@kzP}#Xni4;Fz_7f1d&huFFq}cj~>DV=lH3aM|9Ar)0JQ@4Au!*mo#<D9-1$WdnqyejBum!Fd7$Dfb7Dk9t
#z-7`=5WOH98%TdwM;=2*I8^Sbw+DF3H)PNu>gnN-smzcJvs9bXpgjj_6atV(CN8&#GcsGA@}G%uy<sObDRbhz#mrnV}0L|QLUV)z@d0xi1H%mXcZx8ed-HU
NPRT4Z}9@c+0%WSN?f*V34mM$vA5MPjc;>cJJ*j-IcD+fgF%u9o*md&+~BzcutvKeS)HLu%_GDqX5Ao&Z3480Kk#$=A)VXRpT)%KJyK)&@t8%}_-EkGP}q*q
^QDV9YsbIu%=icC$=LdEb_#t;0}!Y(3~54^SL|f>-C8(ClKVN6&%k;wR++&%`*lpdx3_wEdh62c#I9Q!mLnoEoy?lJ)lSAMD^fl+D+G0iohl$&Ur|-+J7T&<
A|Gv(VNYyqIzXBlqYn-m`*^<(OdivF?QOIROY3_B)-_!uXKLx2SCG~tXm<vn9A8*~bRi861#K~=z44*0>#q2lWN`7T4mPv&G$2N&#IKqc5gS$@m)y+LyQ<;o
Ik?6C6Wwc51)fJW4?EDU4~B{Ntn_)oVcS+dqxds7c0Ew}H7_WhToK@w*g`e(J#yE-7|rk}xz`)td0e}1qP}sjXwxhnbbS{OKx7%AIyiJiuR*m2b&jwrn`W<F
`=7PvQNy?-gm*s|Q@-@uSrpyv4}nSn2SO&DGXm6|(_1rmtp?r}9VBzoF#^bERI&+I=$wExHKO15sc;X}(9iR#93hZRXb>51fza>p`;KR6LOT{NwlCy1ekJ?s
Ye5oF?is$memB}xyUF)n!%J7-K+S#>%V06>AVdbbsr#Ii1V-r)P9{@YN+cEU<4g#CKOm3nsVF{iHhLf7Q_Y=YtRWS&5kCn1V`)J8P=o8z-0xTc2i6VmK=f6^
xXB!h>uM@Jrx~?HOAn~Nwth2?(ej|LT8r~65n=8)6dig!$@ZQ#^IeW8bjk9?BMHfV?9|UXz4bPzzq(W(OEn7`qEsMf4nBuv6bp18x*Q*J$rBev&9LA^f+VLi
6AqV6smivr;_*D`K@e<tp<hbPTGQPXi0=^%iI{DZpgKYd5;vfzq)_tq+3}_~`{!88w@U0IU59_MX@z5IoI!Suk2HZ}>uMpJ`pv{fD=;IB*gk1{z}V-e?@EB8
kKG6p+mx4rEiN8To<7OrqjO1vkT1UY9PH82BGKdJMBXuMli5<u14;!Tl}B-R;sGK71*Ae2MvS&vU~CinMWT4TVt*a#sCy`PM?=1ODuXlx9(GOmCs;>C4iN2D
%~*sH73=))GkhB}To#PgJl!+*B^`*fmS5_mD2gi)MSI$UgHF9TlU@9`nCtVbaI@}6b$V8IIsRrSJf*5nWH&tfIndYjE2YE5=BvQv5J>vK?#8PBfLzhPPkek3
DjCC;l<eP|<1Ve~RZ7lh9Q8OyXrT7ZL$(DR3CPK#Ye(9%TCGiLk!Eq)Q+UFqEC8X`snP8Fy?8uVSJONo`D)|G&<gha!KybSg2OBuW%Cc1<?A8%USg0s>`yxD
-4OzS>q$*ae3X~eRj7uG>^j_UjU_4WZkWPY=rGDQS}2&D|F8RZ?w=>+KbiJm23(?5w%f<?pFefI&D*MlEV8Kg^7`3^_;4*S;@28tCSisy2DC&}_|t!V=Fm{3
l=O}xX=dYz&&4zh-!F@sQ3jW!IOADRs;+FRaj0{K+yrp2&AT_IBve?<&1T%!mkrWlT-_HE3`7rzcJZrCjh6~6ve15a)z~2sf#`-rPn%6Lr-vz+iJ>YAEK^7=
n6<%%Y)O){ujRXLfNt6PV|ViYU+8~&Y0G~!af;vfdwO)g`u&Oz{Lk5`+tuZsS^o^>B!=w6f+{|V^|`^T@1<v9zUoT%PC21xt<LGACv^YXf&XM5`{4ng5TGbc
2$~Vn3TUB3B!JL50MHZ(qMB(yN(DngpeNB#Wl&St0y3fkzXd^%6#zf``GbKJWfYVHGAfCw|5g9r|93I}$NTGynroYLPnss%sM9K3rj)p)v9N)bWs##v#vJ~3
G@POQA-~D}9zqYz2H8nis=x3U5W&~rdD7kA+xPm-Jw6$9-R|k9?Y-0T_<im_+>hjN#kvo~9RJazFA)d(f0u6E!L9G|xc$X|^;VrYK(S#hU$MPer*AK$<x;ck
^6vGvtiWmru?#<l13_T#`jCit{7cIJxpKkS0Z)#~KDrtp9RHue#^h;=CqTV$)5EK?ng35qo7VQWV4v!fOZ|>uNNVYnqQuCG_O?LFSZOcuA()XP6`$;vbA8(Y
f?ZYrJLjP4S%Y|YF-__7t^@)7iy*ge@^FLuI#wWCEVD~+`0h^^`{;F57QqiLdpaow<IA`dSdj~<j@7Se6{$inS*~j)`_e!6x{4vd%0q3G57CF}(7)9Ub$Wm#
g+c}yh&mWZA{X`|NG4vIfB66Ps`<Nr?hyDj<F4|!e_a7VCLwAsR|8DLP-N<o{zX!lqt^RlXAwk!ASFjS6glX&(wKlbElZowI1c<bT?aBTk;sBb$ONJQv<=<{
coq#-4>PAM#5Wt}mK;{Q5O6JPtu|GqtmpmL_~yT)j+-r+nHz(keS<jYQR-~>n&Unurj#`}`a1J><AbxM5Mx@*L?SW52-A#ttm`#dALFiTt?#Sg>i7CBXzx|F
N$%G@DTH%Skkao>&(mp0zphQ%@$bFnwcZTAov(8DJ<ax~uYE&XDwlmdn>!gf>ojZDI;(7G`nwIg>MuBY7&f*XMrTJAnL8?PKtJ?r1+AOB76#XF$lQc+Y6qxF
Y!`#y`PfWU(#UXQ3;Ho)b)e_b0YF#|ybbmA9?~+}HJ1shWr<+I18QB3AwAHN_d%J?%SU$?b`klT>;gx(;O;<Q=11n;ee7bi{Ea~{NOnlNjk~lP@wk#U@&X%>
hW&(75c6Sm4HrQt9WfXn0ZA#X;(!)<T~Q3$F{PgpEnH2~6?)WEnl!TjK*gCb`4$16<wgKbBmq=hq?tHq_RD4P;;!q?wyKe(qC^QbC{NYE4~rCagd8+ju4?dg
5_5zy=H}kS1+axGttrjz2R_Y*yt7AM^ZuN(oxf1_+z=g8)6k;0Q`4RUZiB5}J{v!2si~9bFyKhc^h`Wlu;UQ4oMVC6I~fCAtp{(8tqT@@y|IKV9iJ&84UL*t
qTe^5TOUH8oCX;f>Tg?hQKnxjIKkOb5MFt+NK##*Ri#smUt@P}tMwLc1?b_%+W)^Z0*9U2Jz5?2)<SiYV-@RpD$)wZgv868FRNMzEJsPSkuzxnDmrwC*sT2x
h;5+SIn`3{)k=4Ow#5(#Ai{m0`0)38hqx~<<AA_qfsaJZzq8#wu2Q?tu*m2@LY<QyN+y7viYAD2`7HkEG=u&nOZArs>JrIn#!=7g{^^uu`8NojOO{30?Ahgv
)B=Xc74`?$CFMz);i6j<^V6yo+c+CrEL1Nl7#>y8^?6VitU)c$lwpM@5;P73O1y}D8$AfVsT4Gv??I)~YYfzDpjININ`VF9t6a$29?}C0eVKY2jn2?vxQHW$
AcMafe4>}DgT({j5oY2KG2Nkq7zT*%mXG6KvCP}`Il4RPdh)MDSuiL;`Cw)RX}WUqto)2QtqA(|T2`JM^rveo9H38i;0{@%^cz?XcH@-hl-lD<)$PXaKcI`^
OWKyWEOvS{7>C_yAU%TLt{$>G97xvG7-XX$#QD1wgdM!8$FG_JS>nPN-k9Ekx6ag&uv((VG*EeT`sL+eEjl?7>HiK6FowwVp1%F}HVsF&;6FVNn-ZMNb%25V
QuP%>M~mM~P-YPf+$LHHtN=wf5A~4-vO~J#VZ{aYi~PRR`{|M(KFDSrmbN8e)?cMOy^=uhS8-4e%GsDhx{n5~K+tgz6?^M4I76uE19OtQceL-hr@dZhZcmI{
&9h;_2}M_q#v4+$vw<_q)_vjNftLQmgVL(r!6Q4ag`lDH=-IhK{cpBwl}qu%4eZvOT*t{Yx{{N7GSv;6<1(6d_Bk+sAS2BMl$WE>-v8az<PT;jIRQUC2`3-s
cKJnhqc}R{T5;eTo|<+XUB<EVh0HEx`(X_>!UljfUbuh*_<IVTSs=?8FjXE2S6;~0Cz}jdX=(-xT5CoxPJXy^KZ%0)PaY54&)}=2V>2}cKwMnPal5<RIL%s1
SSh0gJf55NpX*@nH?QCxUsY8@zvC>2VfV%WM!^JviW-$Ibu5Xpt$aImiJ{d_7YhCM-PQJ?pK9xZopq~56JXytz-U=?M#AGyxPTze!BK&u0tccz>#Nh`LO|Db
1{ex72_yqChLr(qV@lRQ^G1OF9)^SA8Aope%CTq#RbbT&u*kf}SwKzGAFk|9hpWpUsL*~8zK>6r(`6VL4{=~VijyH{zVct3^k-dbN-8!0;3P!WAUT=l^^sbr
tIW7+>F!>wtR{f^AmlZ{HT0&}X%v<^uJoc-L_!ukrae(999OB=;tvnjf*hSs&ULM5DBEV@2GP#J0FV=iaGMMc*cC387N()i$P^57dK)FF#RS&X=OVh*UXB~T
0RgwNFAZX?pubiS`qG2GuNG=nP!j{VOT@P*hj<*pkPk~B+1#tqa|x->th=obuF^WI21Hy|uRC9m#&JPjowE577!o>$>KfA&N!IlU7)>TP+}K#h<E8+=T4Dnz
9i4ziMX8QTkI#rMyB6n&Hx%!@*PfY+nMQ?7y}<bMz4=ZASYT`*VU2oP>|4B9@d!HtL1s+kPfL4<6NX&$O=zgr1D@k&^-h<)byYG!a7#if>+9v;`{3ur>>p3Q
)EF}SbcLOo-j_vlh-5QdqAr}utM|S;t>)XY85c+qUl(#Szg6JxZGrdjhEP_&cF+ZwC=_GkO8fK(3I%iGO>8?(oUeL7GA__+;P`UdWS)MAd+C?_d%EEBotLPx
1#A!j8%Qa_SkfYp4wAIPtcAS({eE+Qg)$CJ&u}n@NsKMfMccH@3&fts>#h9xq;<9VQAm9E%e)Ga%De2iRiZotV}2n+Hsch4*#)^ETt)RX5OhEwTnn(f!9sDZ
d<{3v_8C$L$gdF33#}jsBSKzSMw64k!q$lps4d`vXSjWE+8m(Jm`Hepl0z_qwdxnAP}#$F?By7EPQt;(sRuBqUdRKlO8oFI?6)lH`ktO_bKD`Q`R#i{MuKJs
g^jvt(xz_(THP-p!3VQT6TIR<@U^R1mU@md@qSl_2D8gpZt5zaMjp|5m&g<8knuyZz15pyEy*ifw#N2KaGI_dLm**{fqrMqLep9~$$vY_^I6;vs7Cds1%U!U
BsEHj(B`w~-q!Vv>rX?9ukCC;vnux0;bXglGWeimSUsMa?DwIz-ur{925-?%u-1uHt$5(f)RB%YVsHilq-rE^FBd9nt%TaVJ~Nw)oyG>R24*-|wWb5>kr0}e
an17d8)(SAOA|&&D6s<(XFKn0aLp7FYq6er(b9{Wj6tJ7<TNr`vdvyF;pjoCS7h90FC8$}6gQ*T)^*UwVsuf}&uy1osh;$q(<*d`Sj^bG2F3%ADtEm6U>q4S
CzvOI@C}^{nc?kS^|kLVcs8b9t60T^ppa{7!ocEQcEWqD9OHHb>sm7jCc*;pQi=0Us`GA{!K$$*QA6l*-v#ZB8Iu+d3O~m-YRM*E{9dxU78MN-qS_X4L$W!)
-3CP1VCY!LGe{$e0NV96v3kmSivVcTMAuh(MAz}f?2AV=i(Z4Z`Qnt)x4Y9pE~=MX0D%Urb5X}zJ;>Q}4^1_w^=B=+T!|n+9XWGDfjXIb>V*Sn)Y)kjK3EVy
y|l%lDZm7w!{)@LBuS*?-@Hg9Z)fv`d1zkXM<_wj9TaTnW-tfpGQcb?4e^A)bre{*xc2d&>UBF(?0CB;vkoF^!q(fxOP=jALhj)W5KLdXdvrD-ut6340o2iZ
9gmc@`qF7t0jM+;9(%A6tz9GqtGqU5v~>aSQ==g|W98;Ac$>CNh!z{Aqq;5Mwdf*2JFiR{-!DV>gMy~d&D1P36>%y{7Efvh(hmk6)yEFcV7xY~S{1y?BogCi
0T=E)YXoe%YiRpr8R$u=1I;8jWoDT;WSno`E;^dU9Ms!Yp_~z9h6oiBrovJKit%eYvumN<yupIE)2!$&v}8~QA{$!-kP#sC8fbf`sY<_HJzzE;Qmk;$yTdqp
u*X`@z~^M{)a`z^EAF1$hg59&(w@MYTfR){1&b|WL&6n*vFS2HR8hTS-QVx42m9iCgnXSx)py4ZXNQrwd2pP!-Fk&WYKQ+s*Al|z2j%;`CjZ#hX8&gc)qh;=
zdjI(W`oG1&WXsRJCYoj?r{Ek_;mGOL?oV)naCg%;$O7SdxzNx0!!*_?G&dxvMwSu27$Y<`G6=C{R%c_FH$+|j2`|yvIOXA31mBacW4uwy$+4K(RJyf+h(9B
VRsh>A;3YtcEQ)){(U#U!sGbB+uwVBh{L&a$Nh@B)-W`JBY!n~Hn0skErc5(-ZywPUz>YBt-QbTq<FpUYS&oy9)401SsE`T*7WAZ>Be(=^bL%dpd#SlSfgSI
#wJ_7s)zDJC}}Kw35+Mgh^TCoP=!wg=BQ_S(=m{Xv85Nx!akOnt?Q|}O64!$zq|Uw!X*ki<#7S^I6fu3aR4~sjZ4B#^exiC9F#(BAVc{fEXEF-gGNYgP=CSk
p_g};@UdcR-op0+der?(*e1xhh7i@-F?+%i(yTVC9)?^+D24bzZMn<NV76ktpw?($dY~-TO2*J=o=H;Zx-m!^C+cAMTf?1q${J~e;p1f7qFk26=@5CE4Y-&h
3psE!--jB`&Ti!H3=AU;8OdVDdK!@bE@_C$<7s?7U99m!zXz*{CaxUTH-9lOuDT=hdU`Y#kgtB>#&v2Z1MV5lYYzsGT4Kd`Np*dF82~_ilZkGp53M66b)a>1
8tKO&h#-VHxYMK=RiU1a@^F@(E1#EdFa7`a*Taroa@Tc5w^;7}%TgsG4)zF^=nGOK4&;tzy&-y67rmObRBTgT%K+BMpILG#eJe@__8VJDQl!y-@(>M8Z1n$n
F8FcORXEh+s&oEzcdp1E{ysFvtxy5bfYo7f%TdX7)(hkcy0?l5f%)#4&n)z;gYm!BYMZK_G!G7ksOGm0Y!^9Ad)9=N=WIURHoiT$uefA%rXa}qX{(ZpRCMEy
S@|~J(PM%Z$_{F>SP}fAVZm56#o{6woXQYHG{?!dEgufrH?)DzyOkjSt3Ow~fVrP~LA(xTq+a|II_h}bA5YDH=lSonXnr+vNg$9xAk$Hi1__7cR93o9@V=6t
gZN^x9-YcT{|)PTko{SvqLYS%2i9O`E-@KsGSz<9_)qw?=GTSAp6^~D4Gyqn`r^bD2>+zg)^P47wwW#K<BR&X_}PW0%^meM(qK|0S0`Gu5h~DL$B%3399H$2
IU{515hLHv^L-f4yO)WEiEi7DV07^8H#h4+9olu*Ge)^)5MoGhxkLD=od2FN%US;Gw2)|hn^3O(-&tFY?HC);>c8J`)7=2m6&nuY6|Fv?d%m4mUf6Ap`2z1Q
X}T18eGU9^cJ&q`r|7RP?V8qJ8+C#QoA;7OO@AuK*R$wZAA65~a{4){*L)KOR*)nYwS8T#x8}UXt^~~h#E9xCzHIv)y{f+~@_RU&hr78{*S@c<jb6O2VM!$=
_qgeOC)!sEI<+gzj8Sto53zp^)rcev=!JR&O9pktl$jns-iLkEi@rbjpSm{Qg27M=_bSul*5Ubs=XF!nc;j6hm2(p?>Ce=3<rL31q46=^1u^w_(4S4Gly>S@
bpL6rdG~VSoAJ|4zMU<l{$9C`^tY?#*hY^%XUejuH-8&?%Yops1DzkbGv|ppi_^Awajq(BgcMoD{Cl*1{5|?xeRDlK?D^gH-b~Bm*)QF1D`_`B#@qA8X^(>U
djFpp8*ZkfUHNQK=QE;ZGmLZ7#bdj<>9(s)_9(R-Z4hG}+o^#y+c>2=c-WI$b2sOER@Q)qmMbsfS<NSwvSuGHk8+x;gFg(#BYZf6+KQG%=hF``m67{i(n=+C
!?!Ho97NXDt%Tpo9m{K4xvTvm9>14fB1!x$dw7B~#dWH0DsnfEKWEF*?d3s{X8pUSj~@eVV4lN>hcQwb3osaF6(c9LV~f;!UsD%f14sivXV=%ZhhMev{YzY*
F0WA!&}lm~p|%~&6;R?!H4Zb<twO^cPMSh%=8qrk_;I)7obwqu!1TNK5-PZL#%|G!W`tfNh(Q?<(~_o&T~ke_MaAXw;Y|BzDU-LKk9W(C`wrqRNnE=3P0uZ8
_*^*a$31IbI(CV*L=TC3O)nLHW>e#Zj_$BBtB!sHuJbtXLF8S4Sb?R7T2ee7#-jMPH>6`XZmMSQ+vm~e4tqhlf-2uH(?QECylI0LaTXE{5JSS%AO<b|va-7)
_c!P!X170k8hU(pTJF(!K|&QvBn2r|K~O~Q%x8IhuYPsfPL)+%bK80|lq;Q@VNa~|#ww^!H@>O`aqX~!`mODFeoI8+Dh{_B)8BaT0SOz{&MDA7UI?BiP-I4l
tSp3)U>^VETRr~Xv=zMuSBQxJ+1H2dw<e2vIQySTk9aM+g^y}}@*^shAJg9v;sbaLA9^7zQy(CIuz9eTh4D5a$ADsJd-Q@Vq_<f59BJ^;^r^MIKoI!ksCoMb
++WsjbjS;iP2?a1eVuu{Z{3{o64W|d#r))S_}i~6?R?z?MR#Nqv@@M*^ulQwlpbjMX)<sUAcO?JkIEc$o#6<5f#sm}O}!%q`~D8j{=yJ`F%A!ZcNLG!ngs{N
k32B}y})>LaN#oQps;+Rku2-pBg^m<6F^cS0u8~nW4weVc)|e?{mb`pC42ex(zN_YRtA)ykE8r+8(Nie_SI47IoFUO<R9LJUavOCa+swSLI$*P%%WrOUg__?
_OSHOW;?%@G-%0ut8I1+=#SW7+o9#m*{RFBydxDOS&C1vO`W`(IKoypbV*xx;@7*1)f<`FS}kwUBILSPY5nq|CwQN)?zIJRUG`E8{3`=9q5jWZ!;P@f=B6)5
gW3CHUtn%m1qs3HSd1;6vZs^lQE?v06RmDPk5nF*zH^P<puL$EM&4J8-OtDKJmS^Cp3>%UgwQ>2^=Yp>2fc8TP%)pZL;B(DAkb`^;mZ`EUsRud4W^h7XXYKy
{m1tZ7L8M2MuZx;PmU7`N)!~F&U}84vhjmmJ)hT3x_!Lyd{^RAH2m$?UuRwk0^_J5z8-OZrF{jSg(}_pQ``nbSb}<Pe?Y;5NQiuw2APm4X%w&eKBg;L)eV!;
CQ|F+PPAG`BvXz%qOL;I-&S+$sB_U~>c*$$cRxy<KM7FA_IkwOX-LJsA6Aw%jJctZWk4=$N8U#D=iyOyx5ZKP-huSSVgd{JSX1<F|A(oTy_{wi82tKAwSz6>
fdL1ywTlO=p6|0~@6c00C17a$8#ESL3%-V($zN^YXBc#1I(#?eDTeV}5`75=Nz$>jzN*HQ5vqGW)K?8bVj`8a=;$D|uHcEXdhqj6t?z1RMBBR7vdwc^JWfuW
4GpW^YdrR?cbnF&h!G9>%Z}0YRxfMmc!ek%9l6ZsiF}(IZDR(o=0L9}58sWRhu5{oL3b_YPnUSv`f|-!po2}cobkzj($aL5j5<>1jM4mc^~RaA%{x#)*wDcj
>$fNyI?%p0THHjE+>BLmc&vSkxY+aXqteRFXBrPwQ-0@-{Ii^P(|1w(HSG4FCq-<5I~r~!{L6#i)|jOz2qQRo3n$&<u$p^|`DvT!aSwGPG{2$81}-B^Dq-<L
cT}Xj=g&0EtK<{u-S7JR-p$(7e1mZ1=i|gSHIt8M^ZKc_F;3{3MHV^-w=OoCR~9!Q;7*%q+sm!n+C@6weet=<o-Naiz}BOR$*z-eI&!Z<bXD}NvTRzsCpovK
*Q~10s@?7~DC=9r1TNp6y)o-`LVQfvNHe6{QArt}DTnnxY;VgQV>h;@65oA990<p0y<-=gDl_Yesn6r!`0ktH;nL7JflW1ywE~x37<qVn;R&^jVy5Rvi!Jy{
U{F|HZ1HjLLWbtjw=tm+3eZ~!gej7sS>1X5+-us}-04TZ33*Wgr3X%ziOoc4Ej(m7GY|`!dB1lqdSv40+~(m)K@cRlf$6KgMEAcap7YJeOy8KjddE*s7q5<$
gNf5G`rY-V9=di>1te9?OYCHIfk(#GiIMBFd#BHG>v~h$Dw!RkJv(U_<7@{u^;cV1^4(TtdVgk_=}S~q@tHG)z7&e!*!Y;awjgG=$qRcuMAzBy^u~bfwCl9q
i0X8<u}Kh}>0UFvD1|TEPu)dbwH)yWte5WVeJ?f;-Z-7AIoLbFN7c$Vh!)b&Mfxpn+#RE%)K{jM9dpjuGK2s{BPXOix&vr2{;n?^-`ni&lK@lX5IXZ8bbWQD
x~t&U__6(yrG>4JLc-wXH*(}2l1CJ_brO|ENw?^x^@*(4PpkG`-%V}miH}tM59E0hy<AqJyt_b$ws<z1^;&DIh&1_5BSX*oZ{MVCn;UMTir*SjN>ZFr^IU&o
;qOg;Jlt0r^~3NpW4?puewto`-B`apuVprs9+aCbB=mBADfP6#(2N`SEi1;6lDa~FqE`Iu{Jsfs0&6;Uq*Gq}+phV3$q`b-h0$bjqkw0&u;F^`8Q^B30VlJ*
g%`@{m80p4;CE)a^R_h84kMXTvL1<{F3}p=)ZE&|TSKvbIHob$k6F?vPvDz8zV{POW?(7{E5s4ct=w|v^{kF=u0s2I^8an9EqfQiX^nN?Ui#@+?;Nb+o|?eS
S_<!Ak0&s<^zW}Jpe5@chI!Iww|cdB5s1CrrIb*J7v$=FYY^9B#I}EHzHyq@YBWlr7U$|m4h&st8JKt`08-sGW$fqb%*gKCsEa;7Y1hATO4k|~uk+-zvTbXN
Oc|XJ@`s6?1C3&~lS~m<Dl(rK^4aFpwq{|)i1MKQJ^yFahwF9XK|2cRoje3?dT_a2U74TWZ*F6+<<5HpYbQCoL-<d~@tF%?toPZ(yR#iKM)Uc>i$af5SEa!S
9#3jy{)N<sp|X8;2!bpO5OAQETU}qT{DAdB0YDKe$O@fve=OEt_&xh*AL^gk=pWlPqo8;FO-rfa|2@cT5^2;cNXa;=z-Ds=X}eu@rC+&s4-f6r3}5a4E2lSa
aUV!f=l!WT&OO|i1K<C;W^JvY?t~NK>7Pb&+8e2K%##*DT~jTv${CM4$viCUC;PA;jHuEfNUaC!_mDI<4FlKaQ!rt@7;Jn$!nFW?|4%<wqRTMOfdLciUpZhL
k{|-XML)}vkA>t`PvVpk*SiE<1;U@Ij<C-N@jpdw^+bHgd?jQh&*yiH+Jp8p>2cf7mUYLKiO+a{tvz|M=EGgC4Hc8%ti)2*ZlAi^vy8r<)VFbcv-!{V)1o8v
K*(ut-Dr=;Kiglo9@kuu?z{EypSZv0LH|$b9v7kLPd6Mh@^PQ&1x{<3em$Mv<@4_Jd)^(t=$TY|-~xm^;r07>WP1G}{m%^^@$XDJFf7_&k^4~9gU2swdW0v-
_3ae>f~XQBvF2P;pTz$P^F8z!U1c~h+x@v60KEWyhg*GMhiWoGnyf%@;XjU-?M7;r)45>xmLEVPN_EVCl_?ZjyaLC?4|vL$j6_uWe-1egc=Ub0^yjYo@OVpW
gNE3`KZw<;vN1`Q^kmb7kU(Z&)=~Q9b%ktF^Yt3&NFUfkb0dAZ3seCur*8{P+*~xW9YoN6MP2tzFmJo3E|wE}`8-Z~8oqWOM{l*8<o=!gb=L{>1(=q$GSaZ^
?|ro=b>SWGcYT&U{YM~+ztM|bv)_<54t9x<4xX1sE9>&-k?@}nANKbMOc2?(0}rz%eTm!ZzIiPd?E(h;HQufzfaEG?J`K+xk|M4ANF4wj;Q~Vp7GcjExr9eK
0AOWruP)(7aU5Vvit|F3wrulhhO!@tb^w<tBpDzl+xNSWIudy#iTR9hMBL1_TW&cn7ORT8DVnC)f@4T#7)0>U6S7reZG_uD;e<3hX33m>IAD2?4m4m=_NV8u
yWGoi*p0W3YGCOZ-wZd#^{R@(l8W@v(k6rerb9X8SY&@BJ+6*FlhGBMBE*o|)jsFvhQ2mUAibWG*)Zr?ysyR9SJIsRcesj?WSro)-h9lEGoGW@^}PiKXbNX6
+xt^NALA<LV$xgX??Wa5@%N@}NRJfDHFh7=+`OfXmv~=#P%q@_-yK|IaS-U$6JL@kf(@y-<_XF6mm*swfKO4XWDm(+6u6*2Ym_tZpxUCe!mc&aJn2w2fpd{C
ka|<Tqt<9>JEDWmf^_FvK{7kV;hcJfXugfV8XkqQRdx9YcP!kUeJ0Zzop2|VHkJk?{(!g+FRIj-=7yQ;PEMg7W!Q)BeYw%cf2Tg{$mX&~voRCh9+gHnHLf{E
Vc)eQH`u)b2QOibyO%9J{FmM*nZ2kPT@7C3xMIiKITq57MVeK@da14+k@Vk`Ox#aqap4H}P7{|Jr9n<Y@DYns0c~3z1*j>C@|m(!<ovd!I_X%@i+z<E4gAxC
b5*QxF3&LQjV05(86SssHqHegEcd*2hWBRpU9AU~*^a(Zk)<g7v${|OI*m;DNaS_$qnYbQ-s*<l4}wc+GC_Q9c@~20LKjz|7y>K3%^-aJ{~vdF8?eRPw@5$)
TL5V8GJXCpT8S+F1}u87znsYywK=={3cNKv+r1@4BAvnAsG2XvlnHa?o_+d7aY8eP9$s+%7tXB1Zi8Nz_>rl(&(PU@*pn0rJ0Sr4I!!M&AiNeEfdl~rFtc)=
ZM=AkNRlmjx<H^o6^pwzESrF~Flo!VYi-`3VL&5HJ|_vz135o%wE&@QW))-tFhIr{9+g04>FfzGg%5qEK!Llk95O)S1CKHoMD`<kR)f0g<a3duqqDx`9qm{a
EG-@nVZt+8^CM8#u5|WCzT?8eE2^$EePUn=5njWXxrMegxFS^@$j{p`-x%NZY3F&_dViXF7*ztjluZyv=us|rqWrZeu|fEF$iY2?ivzgwPWBrmp!q~@4w5(I
n3XLp5yE!D5c7!axlK)>7yORAOjB`^sP_;t1hK-kISuUV4=)_WU9Q_w1b5&rE-pig5Jnav4cP;3j`ygx`@l4rxYA;5yNg-THY^4L^2BJPdtx1Ao#$Kb*5GqO
;1EFAw~mWhA2#HswB9x*+S%~?cvmq)ymis%7uWXfobB<~5sPm9rh6yDk(yjr&cZm}oE{`+E6c;aamwnK2%iQJ57MWXFT0hF)SlrJ^`_-tpTeB9VXg<|m*W{4
j@~4K1CGsB59!5?H3_>6J6flue6I~cIV<9`?5Y_(DHN4v`E#JfXz=fo=Ccn<MvfQRP`N;R-0?spVjRp5J?D0r))4O=#~)%AW)4i8REKck!t-S!gA$=pC)10+
%X|2B<I9re#Ng@kP8<cpt`;nB>!jyi(3&vrHEeqmc~o+*ZU~^MlS3Y3cKPIT%G!19xzaN<{`*hN$4dlXo`ugYPk&9^(of_-gIv=eZ(t6(AdGz2g54|cfrt*b
u+48j%b@5$LMD(0HsEm_O792fG*|EVdOZxn#fGmkAq<R5gB&}$n{BcI_8QQvP3^Y388=>A>q=UPrR;q<)#<H>+{0kn1SAw;=FW-*)i&PVTGI8@jw8}Vu%9yG
yHs<1YC4~17-6R;-%;$FYZ)^ke4RG*=IV(8$~R6+1n6g1a4JVq#2M3P>NlXh1s;``#(=L4J3zO17|5=7dZ)t&aVNDBZ<4^oZE0ISEm?8)&<#koMzzE_MmI2!
O}%Om?6cj0okg!(^vJii2U}xDD#6mls_fesvyIgTCC7B>yxZAb4n2y%gT<yD;JENZnBS0b6SMZM$I?0W^vS&-+-h)hv&H-cJV)JzcEPPejntg!kaVj@Y<P9T
af1wPdUVl)2VovI130(YO)~?hjmC#VEuL6_P5T-=0`Cyx^G|*6JC7i=#(N7Kc8J2nwaWqsV#8#ZP_%*zUq#cMM#BIi5g;tm0xnDhn4$<SG4Z!b^E=mR&iD~i
YSNa0MF5m-7V}g$!}<N5IOn5_tJ~4>nGOm5%6B?DXej2V>@P#P)4d^njfha>Mr%v!P(gRI_s4SDb8+Qcc!s4K=t+Ib(=D}tyQU3oR1#Sb-mqA@dQdo^luV=&
XeNq^Z<xnGuk;xMo}8<rWYjrVM!ANhi+bN_Bmh{90x;tCO})*6Ue`{EU{DAWKC!ODhGDU5^&2((HM!|8L%OiqkTv#pEU&{1dx{b_a6%$x=$o(*^aHD@%??w0
>PKp9uJcE$!x3&h08~_T2nXk|we|^AbS>-<^nh8gQ8Rq<Hr3GAPZz%}JbA6L=v2UAIuMz!yHJMEMJ&j)U@Y5MezRX3i+S|}K@C~f-!b!2eB}xoAcolP8q#zp
1S~J5_|JZ^twK})5vZzYCz>n{kI%nq=Dz2QuH)Wt!FV~Fir<>2OY9_ay<|n?JxVZn5l2WQw>PI;%cYkNG!_;>wja%FTGw*nL^D*2kSK9AVB|0|-+A(l8=<46
xppFkJG}5me%#j`IqK(1fx83T82IhN5gVQ8db{t*=(DD_fSf7N3gPkJ#5hD`SPHpA0~uL>f#^a`)P}OzuY&DB_teD=teeU1{oQ$8?TzDm-ZHHf&#M!HAT>{t
76885JC7?<Ga=w(TLk{8-WP#>vsP^q8DXBW9)3H$<~8>_4v-wc@1}BezJX+58)4s`<5uTEo#BQcM<hlzAa4ESw!NCX)6ikN?#OFUI$kcsblStgh@j`;&iNbf
g`mb4d@lIp1~Ne|15vJbS^k)&m!NxXA$LRf%}?7krJp@SW+%mBd_Hl8KUKx;AUgrFn4!hxfLI*J=xRX|hvewL%|5XAs1i6JV6hBA(6L}%?q<&zmtB(RMrVHi
9--3=dB*)ab72HIWxK}6YS+?BA?bcFC<wD4wN!xu<bHtY-6>PtB*E|=xkxBh0Ac}`_1U4pggMu&)1auYMi_Sw%gX~`L~;sR@i!i_;9#?8Yqvx-7|8B`h;xF|
M2XX*6_XnIc~g4)jeGZ{HwF*0gH3$M<$AYP<GV=Ndd~1Wn02VHvf4mRMrImnz+P;^5rFIvcVo$8JKJ+MH3a-M{Au7v(5l?qQLf=t4h|4!3HsI*WIu-WtUOY9
kx22TlUb#wK3wvB*rjtX)MA<w14zaDRx4a`dB40>-{5QyLNm5f=qTiU-M$VfVdmqI9G%!a`N*OIM*MWv7pYg*;uT8KUVxQgXOQm2S=rk^J;c9)<7;bi&^Ne0
d?91L1YOQvo&9#iRE~W4ZH)bcTXGg&k<UObM|&!k5GqAGoyP@-=pp1T2G$afcXev{o`H=CU_oa0k)v2(*OHKURG>lxiTLN{ta;wGMoxsd(CPAc)RtAOR<cv3
8>rZbFDVov4mjyw^YYWE#yW3hyOJEsvhL}=YwK}fN2LBcV0>x!TUm}1@6wt0?_Kfi!W$VaYPf!QQ&oZVTGo~E+VOnb(7Yf#ZlLjz4k;zizZ><Yu~O>1(}=6K
uBbe|OOK%qi6_kyv(EPemeM$h+*8WL(!AKZZ*}^nqk-%t1jsI7?ct)N7QopvFb(==&Iuw1G$ODGVpt0M{~xQ?K5g}u5va3nHqKZ=?gW?WfPmzNbQdV5o6d1h
oAK9<j_=drc88Sw-wFNW=hY~{6p`mCmHIV(C!D>$j0Urs^_(@%f}PJw3aO|FfQTYOBASv3u9hjLt6@bOFV*ju-{X(*r;0iIC@OvjJm1OkJ)CRLkwrh<BbU%I
@oRj1>2U{Fb(r`U$4WmY)c8Ax?|Q*luRSL>tu?hf^{GmU`Mv9;upK<L189Dw?kY{M>GiRhncfd%TqaARYs(6WB%fq6USC)vAc{zlEz=rC(>MCM_CWr3n~d#!
zuVHP0ffvrMEnv0$WfdjgsHsVVnz#MBDd>$TDG_^KAv2KMv9dnf?>gTU;?_)lsqxUQ)G&s&x^p37HeyRPF1~ZLJH&8ds2lH;BmA)5Q<+u>VeeIvL$HX%6|!Z
`15DeM;t>zxCcG1>`28v*RB@`A;_&4%!?7~Dw5!EFZbO*)AFW&0){A18iZXx;C++`kljn3ZCz~SI<3PR7)`uhBm+5hI;%;m(TNo(FJEeB*Oupg4KFA@*vr@{
dWj0MF(A~q*z4@wZN}8#>!KQIzc}5U6R8d=5Su`O7o%`-*CYoKS|$gxELv}BFEvh5|Eo6wmIQk?=(fdvx&TMBPgXsa6>epP#ppAbB>Jp<ANZel;r<`i3G2o&
M3V`KOcD+vgmDRn7!U3w-Z#JP+beZpaE(FudrwRKpL;Wj$+`Y4I3W}k#l!(dXI)$T*}RM<41xI0qH3V3<@Eny{f2$LU!dG)!QF=s!~Fx%-{?M^aP8Or*xU7F
raArRBd_-h&)>(v4L-l8<~)yfKfgYH-F9)%J^Ydf)XE#5kF{NrTKPC&|BZ*VQH9yRAmf-64fIII?BibD7!L;R1OMOc`z<}o=|l17<G}O>qtKtz_L{rmy{u@c
JUpqLGliU|dR;Et>EMKB)`}*4JJRmA(q8jpTg@R8cUvVVv;JZpwZs@qT?)A&(%Jb)uZ2EdlX$gvjGAb9+H6%V(AGF2kxigciR_fmz2j6+(LEx8U#>dM3@t0t
@f%lu#@MJ<5dE!cQ|84{L0f5_oV3$UI~k1ak3fI>zxMr>H+<6z@p^x^zb<BFQ)jmTX#kkd<v#=Sq7_7IN+n2$6-AHo$^UEJsgK#)*WA9}u|w*Vk58lBdDzq(
YCn+o59S}=Bk6)N-y@{6x)^4&zN`n55L%(7543%cSZ%!N{k%7+xPuIHwVpR&a}i^iyljLpJQ=c6j~lo%zHcFaXP>F3M+C&D;(m6a@*_<q2h7Ous+v<jFB$nN
N6TtWq4n!`>_%ML^_r*o=|-fJ%M$3gu3nQ}6kA%W$DWQeEs*OcHj##VBP|6H_o)fJ;`UXe%y18XvyW>3fA#zKz3Z;f=i1&)clYtsLyIjiUFPGprE<jTa%R5I
_geqf>ci;qv<}nJ;1LneMI3Dzo-RB4C~RHB+&sHPVd#G(^3TEg_-<rdI;)G>>qKrROZQQqWe-u2mmJ$Xe|Qz?h1%eKoR@3@@r|Y+Jozz;>-Yaf-p^fz8bFsM
yG(B3Er#6drI0L3UX}ID0}(?-4tIC+9`jJdaCs$;ynX#Go(n#OM0Sg5iquwx-+SJ5>stupN2KJj&WTJ;@^3?49>U6%q;X0-4e5RBIEvo7MMfhhhX}t}zWenx
=hO49`q$>!)81OYPkXE)bJ@(cBng5E&%ay-#`P;)?tN=VJS&~8Pg!<i1he*eJS`owgT)N*A%O*vg<=!<l%CS0Mvvbwnnw=x16fj%mbnX8#Uiw{QN_45!%cBH
6tKl`{gSx%t@}Q&c#?;2=1zVueCHY`!}l<Q?=O4CXU%iG%lEHa&tCVv@!4AN9r&!i@y{eTw5#$5__NmZr=Q9B`cBWr+1t45-yDt*#Hdh9=#p_9$|q@JX=FYt
OY3$tEU(wzbsv)i9OqDX?mP9{&EX?|PQODZeZB7oZ%SR<LeiaM47?X`>(XNn?tO7`$mL3a{>livcjs0FHhnACcsBRkd`Df*8EfmWyYl&=-?SttsWR=@WZn8<
5|Xd)(xRtpMQb*E5wtAGkm(w}IDtrN6PON8hW1)u?TNiNvCll_)X>;s+0$DCUFaU1U_*sk;?AhbnXT!Lk)<O4ze(poL4{msZHM=#7V;fx-G9RrwK8*UBxHz6
3<tB~dAh-->JOL=fI~17N{;Mv96*~JwKO%54f3M7l^nt%8bSd`Jc!mn8bL!aBl~z_%?!-IAVt!nZ38fpBl+pAb=MXEmL-6t!SHhJf!^ziBRM_%284O--?vN?
_{qiUQ&XnN!X4sgjVHz9OS!t;ckp8|ymD|ekn!i)53G<z`%Xmi9n{a8sODV6aa`29-a#jM-G`eDInZZQt@hoU{=n~KF@dqblaA!zZO$-TolUi#u1_B!=D9)O
VyKMV+~8ahBFC9<AcSdFYiGC4EKz2dM8~n|lszsO(zox%8c*A^x@o>Vk1y#87@p4umEZ%y0-O^M8a0J;w(vZ>d;=|~5+sm2eXo1hsrc~>JIF(yHsWV6XfQnV
7tz>qzhT0`z~^rr4GIJs6bS(rueM+j*h3!&7cRZMV&m+9sKxK9C^=<yX_@n#Xp{%2j(qANT(A(bILRH>as~@c8Fyc1ZA(b)()2AMs0lgCFvktD15hpD$gHh`
;nRu?G=SSc{s;(<RrV}M$Sf4PkmlZD7D*3cv@Wf{w>n^o9e4{+W_thta0q5%z_IL`kd5UZYAsELH9jH_Uo#Hx$@l&hXCFK}cuDU%_?R=j-WPJFjA^mKLpj2C
^Wtwec82jg%ZURFyPugL01g9NR~;D*(gO5rxL|0%lehQ}>HPj5&+PxZd#Av9$r^Yfo0;L;Z&@M$^ye<cFt26W!hWP!Ab%(~T%sV|<_I)y@@3^Uj_P8X&*U$5
@tq>Vh7-c6pb*j-pYx%hf5P@_{E33lM4cW#82<ZfTRG9T1O;9~{0hdMO+$qYRm#^(#1MLhXz9=BXBgoFV1`Kdd$~&i$(EXj{yhVM0vkb)UB$DZQXSekm=&OO
&00hc1t;*^HyIPPp!TB7V%HpDe4hY+4RAik!^qP5PCdXig!3G900DyxG$UbUI)npxVqKaB{6(Pvui2r5_iJ$Ec6XHow2{~I(xkwXK~&AH5r}-pc5{<L4x!)5
f2Zs!mYShB_2A6g_jeC}_=j+F=2_rqX}`Pa=+KJl?VlMk`toJcafJ{-(3Q*<sAw!9ptp>cRzmga8hcbIsJ;i=-^n{WIppW(Pa$@Ec_z76&$bvU+FT%wsuNE)
8Z*>bS(%x+wzoqJ!&ZC`7UCe003bP61e!Q^TdjNccA*2Kh^RCe9dYu;vc!v|!^}{#Bn};Hw|V#8vDzJH1>dwYgm*PzLNzJ?40yOEE;!~eIWfuSHiAS#0E4bl
!&j9O{a>nv+C)2Sj4&0mAocb)BiRS5S`{fb6ireijxa~=kpPT>E;pyyer>3$79@HA&oOmKbGOv;*?~3d=aUU#T^{f!8Ko7Gf+ve@B)T%h<a_6E+1%&<9;D#|
)p(QPso2vN_v&AsbvAs7_BXM8D9aO%m7{dHp+ZQ2Tb_Z~>kWrk0$9H?*9SJOylrqfGcyJnIBNl_=rt6WA7HCX(gGA70k5zzs%nA>0q~m^8501CY=;DNEY~9b
K_gMTKAm2>#a(VH_E$>~g+WD^WY~(k4Pw|>!gE@Om9&{V>kNc(Aob`pAJ3Gyw3ZfV0_^~DWx}KPf(8h)6b_ffwal>iUIhf(#lx1k-4+zMEF5WYDbeTz(Mlc8
rMmKL>JNJklo$jHgoy_@>m!+9F)}b9)D|6taQp(mR*M8u=>%JcYJlKqSY$QH4(FNYWZMz8kSEevQxDtExz}DsmV>(@O-^(VkB@qBv`?1Dv)$RQgskz=<L49O
;Ds;Bb<^})?#|;;PIxDKJF6fcfwm*_a}Ivwx1c^-GJwxgwP<~WKU3gGf5ZylV7l*o+=I-d=2DP6zM!%*FiH(vcFDUtnpr_1^a4LgiwtB3`CwY<;}ju~Q?E}X
lea~z?#N}aYmI6%qnY(Kn%`br8tu<-e6xhb1&d4&WRa#T6;ek<RxJUzKy~}jq1c!-iu-7BNBUc+PUQkYpjEK9{W#yry!Zno%3x0XJBJWiezvv%G*YyIb=uBQ
?xlSPb)B};LvHyoc7*4ho4YFD5QdLCO{gd(2#{paY8#jU`U+D+P2B90KUy#C+LS%botn(72naX>0y6xsQNqC`g&2f#!rO*wLk#1M8st`?3|+UiQ(Mbs6wnbm
7;RaCcW&)8`8fTr3hz_DT&BD?k5K$W2bN(o#mi4;X0sXGisd5(kF?y$d?%2uFdUZjLWQ4(07&M{a)(b!xW&Z-$0Y{9$zjMfS6I31e7wFLk>Kf_&FL14duvfM
(cQz*%lH3l^(zukQ8a|av=RgnH52w8e&7GvfIs6k!wb0X<NW(+urYdjdygy@&-)-D%O1^SVk0O=hEgg39R*_Gr37~kiM?=}KQ1{Fl1IVThw5&q&!Y(gL{K<D
U4Y+)fCJrm=xA)WUa(D(jyp=G>7voxqm{~XOeEuyYnP)Ygde{EcH)Xxk?VJT(D$J~m;FEOwTS=O{^ZEx>f0Iuwu3HiV5j}L%>O<g<FX&~>-*?5v<W)X+$bPO
Gf%FqkO>&8g_YCX2sRM^Y>^QWBM(+)p&zJs08)*;T{Iad_%Pw{f!i2p3)O(oAaq=3)2kv@8eLcWYyZdvp4DrUf`bJFrZzzsHhM4h5B9Z<xdax>g?%k3Vvylw
)!*vZly_$w(@C4<X8^17cdaS~5`>T8ON?Xh|JtRHv!Y2TqCiEH0!b`OGwo_u`2yO!0x)5={=4sDb*Oe!P+D!Y+iZ=RrTHGL=IWE%{vw`CM}vHMbBPD3l}-&D
^S}E$9Y~L0JfU|x^K6*ZlxK5#a(X)+2jJtqSZmbHXb%2IRHW{`W_mcjR>e}<hu98Um|{gdkgPd;CNW^9GFB+@nJ9Va<0Uw}47pSdJMXS-py)Yd&D)y7t+Kd*
pEZ(sWq>G2v^JV#n$ijn5|*Uw9^;VupZHjJ^!iqJyl=0m-dbWZaB)DXrU$gl`DwzrWe{)k!?O;PX}qG7Oj(X;I@zr%ZzvUqvpf4<4y<A!$Tg!3p_AxiH3oZu
&B!tyz3?ZW9_MuU650-fB?kEdlRZ&|Ga<q5?ftqt?VDKN?_JzvIMB0wM(7~Jn{n5WfJ+USunu0=<l~&8T(BwzNl%CgqvE@O9^@vTJS;@EzSb5W%IlBIwtRk{
6AyA8%9D;Q$`%m*S@qS5hYj^P*CVf=T+ZBakeh-eEe~N2U+gG*f5L|kgzmXdHfg5}lvMd1_YW^y&rLz^bal97bvDu95d<b}w%f0E15@uGheEn3RwevScz@UA
Mc=v&n!}tER0#SYaMeOH4?&Iiuw%da+?i+CuUt@L-}RX1f6jgVnnzdyyt_7>ru{}4?}!D9GY`-*?=9ig;kuUZ4-UKe)8b8+WRLL#{YG%PKjns)bdxg4xaLvH
X({Z}NmG9F#s-sHu4^a740~>s=O0{qJaO5lW+Ln~#L?enI{YVNF3<=2#(RRR`77OeIQhm1+kuM(ln#5f4%lb|#sQquKidz{CBBvT9T*=ika{<LyoZH4Z?LHY
zf>P=SFd^+5$XHb!`hy_Cx4sbWcK@rQ>?JAMizX)DaU=Dp0<jw&(2C`)7q5FEXUqS$R)=?R;pR+QT{{bDD)d`KLI^PYEb`?9k!o+Q3AbsMVmgqdG-HR0tFTH
?d*^SHqq;_5&%R1=!W6Q?$(37nt^DEC`0yv40JJTtmdVeuo<E~hzYR4YX%*F{$HuPBz-{-58y&><NJ*x`zjaV`S~*l5FeM;KaD?ZpaK4ig5|&XOfj%;vVsB#
K_b^sCqx`iACH<&TZyBDe@bsQFm0twz-j9x@o?V^?^jDh{pvSg?BS=t(K3_B`{aH4m$>l%-O#<Yqkfoi<XCj49XFO>4A7|g+_(Ag4bZLo!L5v7VG#k8D`xO|
9gW`k!&A=hb=<x!yfR2HjwCqj*b4=L$B!w-=1r12<NjUtcT;1T%SSM{izOpikwJ=-Ym5$c{?s~j=Y-_&>grRC5E)glL8X$4LV7(fY5pTW{qOf2CdoYb_acN(
SrHW3s1j$xGYJe~c%H=%9=beDKn^<I08qtYhr7Y(9GisA=QvJ)cgB(whjg7MBpH?1J9uZma`YF2sFsW_)@?-v!DB?@JIi#`pv)-h%o>0QEZwadON%f~3`-B~
EE$D-fhae}?^yUC-*?sayZ-;n7yWko9?Uz6E#BOd>-FmagK{8K(Yu|k%P>SW2qLZ%Af3mm3w0gd0wc%L8VGt;Z*Ekt_xl2GJ87R(*n%n$89zO^rt6{<7Fy!E
QGb87mW!QwG(74vjRE)Ht^iXZ-RqT{Ya)JOhr>*XZ<!pO47U&2;|hkIB!2xKT)@C6BDZUE@WA};cNE}Z;=`d|p#Xv;igyPqodK%sIhLo?g{#-P(JXVWcB#7k
5o=g`w_xL-?JJy1P=-d^3calf!_kRE(1Zn8(1#4a<a?Y6n0C3<?GqwJ^r2=I6Q_(0tFH9Z8L-gbC<iP#(ZnroK@qtRb|}#l3354BI$Vis+C&H<C<wr2#Z&G^
bR7XM{l`1rl7rkWY3Gpr`J=ZpV&`dR@QpJexI^4o%=_Ju2C-u}Xd*0q+MuLtsU@)lwi<Z6ATvS)t&$6Duh05_Sutcu!gxd=mb&Ut%WQfh@^z|F7f5z-md5t+
(X&MGle?`RSRP5BO*I0ytKAV<5e{9PP`?+Ea;X;0rf5(@g_lQNF!hjuEahKp-!x#1np0OyoIsuMIflW77<K&AKeulW&g-|LbTgryyXq<>%-vzcyV2VnsZ{4b
!xiV>xQ)%VA+}*=GtSio4{{Y2Ec12MFUG|J`(|QJJ(Ic%lcUQ=lc(up+zV@Aq1-)s7oZ)~>pD)hjmY1Rbv~b#w59mG@w`AC2-)NA7n(*F-u>K=y-f%<S%}Mb
^6eihaU!fVpwyBn+apbYYyt0Pg4hhmj(!Y-&L6Sv<=McIkeHFDq(j_dHax7$9=8Bx`FrnXEkR3Ht83P|BAY3@2I^UdabW~==$KoK;DGpRGF|*dhW8D7BfN;X
L8?0K507Mrx&n3Mtp=z4nfq)&eX?A6Z>-2{5tC2IKKIMt51W9VuckC1I(8x?S2}$`8X7_#vCPbf;<3Mj?hRTRA!zXK1eOO#Tw>>^2BIc`B!WF0Ad%z)ir9pJ
W6f~oTTI}TJS-8(gbrGw3S2B~h-*#|BMGCXre0XR5v0}DcehblEQ1cD%ZaSaIY2O8aG9kT?|kO=FI7yy>BoDf-VMWPFj1i>EQA<&bX=k!<k<GmE_K?zXGhSB
QSaTor|Z3(Z(yK^s&XL0(0IG|{P?d4V!7t_(-gI<m@&`nhuAGz?nUoS9<&#%WL8A_pmMjgR~PQ=%j4fm59HsQXJ@aq6viEy&sFC_ncOU%&%ci2nW29@{Y+@Y
is<3=>C0}t{dF)bEU&D~QFEZJ=@B!p^MCkt>v0<C(>bA84}|g*CO={wrFi-Ev;l^=pcQZl9v7zbV-aW!7&W$UlM`M%+<(5auq-p`_L2<y<Fe)1<In9FpW4WD
2#WjEJ306|nt|Xqnwl-OW7P&5VE<ARo}HXG(*j7Xz1^!7NFMVwyMVq4v0F(<xLg*B%hTO2H4Z0VWIMx(Y=e#v$-$Wb+qal>^pFve0U%|7A<PKnlheYpEU3hy
EG}U{js5th_N&wag2Fo{hSM}g;zF=rYzflUu}7A18JZlJLkN<0tGQzcq*rldRrYjsn#Q$k?O!4Ypg}qzQY#XyBtIstDR!~VMqMf51s!9M1!*F{-%(&-g|72>
cE$yASQ#fPMujTqy2FELj+Z)BIUc6idng=vJ1Bz<Kl(%>#Jm?b-LnMRxhfQD;6w`dzD;C}3gWhw21a(|>eSz*-~xCwwSsQz`ruHWkRaF84};a@g52Y+JQh5?
-$jOo^{&h;<z#KGJ>ByMSPot_1ev+*yV;}8vZgFz%uh$(s92}<8{%e*Xo6VM-f+a;g5f?UV375*o#^G)jbLMimt}^k$Uu=yCYcNrr93;BGM4s-uLIp@%ui~O
t(g%#b<u~r0U9=-#ahCtnT%sWn$(Pz7ECdK13;tzpdmuTXv)&xEq{~E?&#_8_sqpO`zvW4(9DmQa<6P5kU6};5Nd@WVdRU*dcmOPVm`+Tn|OWjDsC`F+H}2|
MAffWKPOYOlzpb#v9kPfS<yQChav2}huanD3+X<~;qrJo-kV@f#xH(6YKzLj6?Ar!wlQ0q-4#+35al9B(B?b~Q2XvE;^x;!*CG8_n6;X<%+%HpT?pFMKawl;
`nALZB=Z&#0tl7tm(%hgB9%Ik+7lD{Bz1|H1Yn=~De8irXS+x;5r7xv^Pj`DD_xIQ^cwPgd=RN5+$wXqaRg9TS8iw2S-p9?iV@y-EHq-$PkV<B55sOT5)Z><
7(nUwBOcGkxBbpL5&4#Eqncrzka6P1Yp|!U!xC&Hk9HpHuu@3L4oi{(As_nIlL?6=6MnxDX&uP{r!@C)g~(<CI4Sv1aQv_-R}bzVqpxGHHQoeZClEsvllmU6
H)s#FQo{Y6)SQYo-?lXR8YkbXLTL>%%_a*+B*;Bs?mR1FVg+qBfM}9JnhQ<XoiC%>K{l(op<e+jTB2BFUoI$RNM{Iu=S)lSO>e!85Or9fo>Y77Xo4>T^fy*^
e=XnSdT=8!t}muDAY_q~JFvT6^oS#VAK=Lxwd~r@yGcm{-CsA2;RhgaPF4A5$)e)Pu1R2Cu<%nL?wSy%ZkUR6xvjCq8Bmexam(fYd)KWA$G^XE6)5iYa3Jxz
arsZ^m}er!fUZe@s`Mi>T3UAXS@3g9j*}&!{L40BEPWS*lzQ!k3OV2GGQXBJt=d;SqVDcUEDui4LM)K<JKK4{1XVrYRjyz<`pP3U;vnA~dgFT9+Z-GnY=L!I
<)u97!>ymudG~)X#__IqW$*epC#KmTvKb3YE!vZ3r7cnG`#k3oY!jqHamLJm;*>6r282W)iaRgz%fGDHz6E=u#l=wpa?fq^Y7FJYi1O~n#yk1#nC6DT#t2(#
iol*!?V(2OksH12lnnASG5=K*-eAXi4B(J;Lt@TYt<!=BaaKz{G!gj+?!T%b!`=i|SxEYeSI}|Jjrl_kHTjSL1h?w^LT_55QaE7K`!{e=|198$qZ7to+2!kd
^i4>g`H(+Ne$YJi7jGVGNL?WFQRb=#YRw=|vHMJnD*4;H;q(ULzSJ<~uljyZq35Ezs9DuT9G&x-=I%q4ioqfe>r|M%kG|71y=|pcIh$}UL}qzrv1C#qJl~pU
&7Mt?NOFoxMlRLXWumX<Mv|{`i4}wPLWFLYI(5<-v}``n?dKYtX4tYVio_g5^zVz}oomyqSCyWQZB*w`ob~)L+SFX`ckd6XTX9MMg4@2g9W{9ux!(QgYQFqh
fP%<Ou>_DoB|=SoQT`d_$4?Gtzxfa(5`##4xZn^!_&+jJWd9t{hKQf~NRF_l`djb$;{ch4|2*R*1lJ3I1+XyO12?H8IGeJC*ni2|S~NC;a;8u^q`j#wBvhTU
W>?903ywGrkn$JLSX0y|PO&JDgbBx|yzqKON5~YY^LRo&q$nr>h(M&Fq-g_MfQY?i)_`#js0~C*4J{=i#$iIF6^*4gn8}BYZwpJO|16+8cA2*vZxocm=879u
K}iO4aR;XC1!*Z?UhFggUd`;fN9i7zdO`K90(HOW%4vuP=0x8X1Jr1?-ydF9lpc^ikdA>qkmz)Pd+aQHZ=Nzzl^ZRv6?}Mbr^5oi=#PkWsCi=d3VBm}WjvAf
3TXpL>U@B7P3FSB_B^pDdfxa_g+4sOpArYDJr|N`9w7>RBzjY%_>uK`g^j%sl=UGOhm$njXoTmAq~RnK1C%&nwh;(<M5QC74G(M=7!JL{n84}U5QixsA2Zw@
_I;`O<rUFZ)5{59ahxrMaRD0w0pE{z`0n-SBk=sbU}j~(a6XhjhQC8QQndybz=BzpYfWTU&GL5yK2O}_OzSab^0iu>q9BSQz(y!q28e7j5#-tH`}?O4s`$T5
`?}Ak>O8Q%06ilJf9?#4Lku=1Fc*^>?T7EpXNn(kf*tI_kT|{>>Z6s!md-293!7X}^sVk3RWYM_-Rug3L}~%Xj=}|L9xNk6;^EZ|nJp7Vnl)-6zkQe>1|jv*
YCy0A2^cobqJRsVtFt*E)U}ahyJ>7r#0=bFgp4M40AvD4W<rr5h410mTPRbq6?P$7uojFr&}zbyYc`}vy0Tl4h#0V|L|9zXc~zmRBoTX|re$@+RccjA$O!~>
(|69ipzM86@zr!RJgV5vmN;V;bAxtyyN%b=muCM`2gH>3s)-QLB85;<5Q<VOLg_(E3xzCTRB;LyXHJ~-Q)xt-so!miH%{lXxY5~-HT_5V<UY|d0Q$@)b=`eM
`@4Sc{P&voVLxbz*r>rshyD!=|IpMkW-w8I&NP&JiVMrQyK1zN#~n%5H<)2VD3ziqm~9s&vvl2Rni)qJz~ZMkF|Y0q;GLtX{yAC-2lXG${?q(F(u1o+HV3G{
e}g9;qiiKKQWTF|ZZ-h>kvF;If6zbFO&cVi#5#C?k&Jbm9z6f&)PIokH@y%2jw#7rMNmQh2Q>}{gv>#MXJ(=xAl?UA$o?VbcnZ8>DGx#3JQ?4^p-IS10t5Ij
r;<=lAlx22js9gljmR*j&t?o5nEv%nDq>LT=G|+>2stzyeXy+h6U?E3+&qzpBi}T20b-5~{{i|KI3M4I(?ULnLrsA9OZhU{#KQo;vX)k&eH>>(AK(4Rdbcwu
IdS{PMR{U7<vA9S10;<C4J9QkL{TVJHA_oDK)=i&97q)m{g8p^`xG@pBi;2nj}vf1=e)3<Ls<oEpfUfuq5e<ZZM7250pNcA7&q#2F_lil#v?Jd^#4=;FP0B*
1pn1Ic=NEPC5Yo10gUIQNB=&xO@wy>{G~VUUBu0HE;BA9(SK-GrGm)5CYtCQ8y^qe0h4)3z*@lNhrO80VX_dw>1Gy(SuXv#qyEkg1E=5z_n(C4=@NnZ$@EJ$
qwWuU3@_aJ^6Hk9`5t98`A)*HfYsh7+60=q0%dj9DdHyq90c2dK2w4;07>w=>JxxQiMd~%r#a)SNI|(DyBX~KK8Ew+e=yutOr8bqGWzEu24PRW14B$mYL~Af
pKt4<Os>S?HtxT(L4Fgq&5ggRA|TU_n(E;L<ZEn((mXWX>)doKda<f+C*#;aCt)GB%fjp3QW%79-iuJ8RQ(Uf?AX)raF3RUT3e->NsOGkLkq)<gd9i)?iFKh
q;b(v6XI%K?z=u+)^KJm7k5TN$~JQi3Ez_81P|ga!_#~sueWpaoDW*ZzmQKI=a*ktE`TrNo2yO|U}!932xhD@MhxEP>>K?5%boIb#V3=FDhQbn-Nt@%c};V}
7W)(6kUz51N&4AHdz12seyEoISSCL*R21L-Y$WGaLq-=q=3ufJNyS_gdtCwizcUO$Bu+e?e*y);M&Q1aQWwA=F3njD&46xyG5S0E-T&;t!jG7B>tASt^m)>r
>bA9;QG|~?hjAEA#2?XT)`IzU-I?dkaBH`nCJ!MIKgkV@0{|2ISQ;UyLLI|qgX7<NUn4hk!v+33HIqh~OzQ*?W+Nk}pRmw4j#V{(FdL3W<G|)VD(Y}|o#<*j
gd^MK{MtJkJz-SDy^Hs$zkj1HhMFhl(CMuDdZeQf7G=TBbQ}*ND!^<8pmt%~u9|d&?+!I>M?S3!M)JckgutO}fnI?5o`+Hzno&9lD4tzkx4&I&oGzcMUd^H{
q)inn)3T<*M!$%v>!Mu>9Z*z74ycUO-&0x;U(iEXG$zHR(SWSuHkWMi2XbJ2F}Ub<spsZjSKsL7b%)G47~n4c6&4=w5bPVTvafHQ#>O-}1cRF!nb4GsJ;!>!
W<clF@Pi2dsgIH2q4o}ekHa5J{Hyt;fbSyI6#t<gU-$k{LbP`ROOS+rBITYG?-P1$H`cHeP7;4&RwERc@!K<Pfz1c~_TIh*bfi~n{xdB2UX3tlVT6#Di?W6;
sS3qYt?NfCxpJ+<ptGj(*~J#b-x-4KOj4S*JzcU+X(fXj3RnuD2Dqs5cVMAE3ijaO4i0sEddEO>x1+BH5Knp#)s$+<27#e7%-5M@kpb_F^{x}vh0F=UG}I(6
m~3)~h(ZYI`{e6V=y*ZZHA2=-qu;B$$UHjVnP?!zAvSYRhuRLs2W}JEx`3oSRDcH&3w%r1h|ytgBYc^yxecC7?&GG#-ub?r`{CYphh*qZnXu#hZ-I+8&A7G}
uOERB&)9Qrqz<G6LnhmCKuv55?+?nGR&2&Xw!?^fVNii9&{Z+nA=ZkqKoUr4$7W201+k_(xg5=mr=UOXVTV8ut>=zIL`gl#3P`dr=`Rk@$y;dZ;}%aJ_8kPh
%l-z9zW$0EP7fl$J1Z6rggy!Vpl3zr^Z6dY^?tElxqoeT{Djwc+CQjl3LoAd-dQL16V`{=^Zw@yp^hKj++~Nal?~fF?0{><!@Uv=YHl@SAH7!G3C3oSXbM@L
w#F<z+X#=<Jf&Y~LeH^?_QwM!z*p<o4Lz^0FlF7G1@~w;BX|kCbyo_X{9sN}74C%VpZ9>?Jtf{{FiEfP11Y;hd6U%nO#|zf0G_5Wf%zK7;)@Gtuc+LH9l&lv
G(*eH^_cYa9j1zGXO>feCQ!{#L`0K_iiNC+px1PW=>OCv;nF=!&#rdQm9MdCNw*J>{3(h8W*PiVLtKf0fc>kf?a|r&+6RHBe^HCifxHdR>LYD}<&NPc!-1h~
p88z$fxv=v31po>{5RS#<UPQK4{nc5G$hIQpQy?A0dCn75GUyXK=p((26BcDU3GmA=6g|pV!sEjL-Q>OK~l6-1w;^}G(^%`-{ubfB=Qe>L->2G*Y3KQMS*d%
@12hxAh1ee3TTEZ>sPn)6vw&zT~oNrpLy;>c>7n~wtlmU7()g)3ja~)&<Z{vzqk*pZQMTHGis7&38$;nUVD(=sf~l&zR~m~`(@Woihj(e0!k@{mU$jLPKm|u
Q{H?!czcd6NSwaKP5wQGg@>#>g~6XN!8*ISk7~TQ*ulv?sA(s3AEbpc#VJ!n4A4bHj75ST)HjFf#J_Pq`@hk@S;VMde-?6ahmY+8o(B{87a)!V^(c5jRDK2p
r32)LQVj}hd-o6DrkWYhEZ5lK4SobD2Ic{RMKTxLbCEM4OGtk<I@3Qtm#D+=v6~q$tkpF>vmN8{4HbiFIKW^?G&l)>42bG)(=G`%1G{?QihWg5c*bGtZ@oJW
Gw5-LVmYYy*sLXsj+Q)&pS1WLzVk;(#H<|q?CeBowswxw-bZ+JIKDf`rXXdOf3tyqjfPw@+`@j&Pk*%}==IpLV4i|@dWulueX|7c9Yo;8MDm*tICp{eL0)Gw
9DdrKzJ_<Fght7`eBe&kw~6(YByb!(glC&~{hpoXS7JLIIVYn1mJ8r%qGa`?`?St*`ylw4Q&)QF?pH*^C;Vp+hvZ6N>Ve0|F}DND26X`Q3km5Dk-PUKMZjP4
MAu_-*JyIf;pOi0^Dkz(&|^$iacLgS9@N?WN^B}n)Zj%0fU}t<Pt833)Spz(J>S}SohjLkfiCvH=rHF*+0-GUnfe<L)G{RN{T>A{x62_jDLDx}gq(;6bnaaC
bZ&FA`a!TiHV`}|Aj28)2kK_Ii=Y8OzDxj=E2o+KGH=j!oO@N!>d*5Hnv%l|C%e`D^V%Nf<^ma*f68T4(W@je3A%n58%$(-kZ5CJY4RuWfj_bn<J$UDV*x<u
$+G4>g2PZjOi7q&9E@xpfqTyHA73MI@fCrP;8+N*9>{PVNSZPbVR?HHhjJgJOgg(GAB1*;vAkynrc*}=27{R?Bl^DlhDI3Pn~k#*;2&;qW^k00rxJR@=&~Oh
_-ETk_m}wyXiyXM&*QBbO=TmbmJiqiuuj@1`$07ShWs$WV*~{Ku@F*G@3xk+24MF}hLR}L<b+gdq)jFYk@ae#zssJNzDkyWz++^j4~TuNAb3juL@u(Tp`?Nu
gpCA2MF4*IFgZhnJl;iM`I9CpZot5+d|<}=8mDGE1iU;SAEN(6n*NkO1k9gd?st2Sstx^b01TZ+)*L2>1Y!NiOn!cRjelJqW0NmHH4&vCn3^QW0&yYh0M|8;
)zm*@kj7X|gJ9V`op?J?;CGzF-1Kr9ItGgF7u7{HcWM(82pz}J;v1ZpQ@J}sKzl>#I?Ru3#G8)IFqjF(PWq`0aD(6V+dm`7dZPtHdA}RS1~5;%3Lm}-Y5Vo7
{zLcoAbBJFHmVAGwnimBJ~Nt_X`uOpjL~0!JL5SA^F=KUAZwqoFk^J0{Xp}IaI+5ov=lq?O@!B$|HqwRA|fd17fG#9SM=liOy2ZcGlr3xv{NrJJ&yc$Kojrp
2KS!>A(+G_T;yMM=c;4=K)itKgNYPg{0`<<ahTw0y~iwkQrmE^@mGGE!^FTF#)gt<CQb@<Nt3fcGD2)pOjOASkWgxft+fFYjAI$Gp-D=Ti0JB=jxF8Ekd_9U
5lu-|#QvApqs8PMh#Mdv*^rrt7jIjS5%I5LOAcUQFGYQyQx(Yeq29x{L++9B_uwKAC}K1_gTE(UFd>TBAA&KO*9^-cnfZPH9F${dW*LDy=4sPA3884@*Kx%!
j~qIm=0~plAPr!re4myM`G9Eyszboca>M%k2bA392fQyHwrEx9Q}2YTpifH1k%NTD7gkQ=<YgdZj1D6Ya3Qyw4``TwaM7G0MCoEt9ZCEE^ECrg$e}!7w?Yjj
)Hml-XfQs++`j`yO?hlNzaL&7K_80n9EM(fTk1VQ`T!u@=lc3+?~gz~n6`S5J;%)svCuE5$6f4&IGdAkj-$u6AEraK*x69CA)m<}hk|&VgYtQ+*#4w*6;SB7
9;b>Bolq1b+^3h8O&~QB3xffv0nN%fU}NpZKz&l01UrYr)X&`pNIGKZ)hQBF7LK0nL~PJw56yw}bq#*0gzQ*;y!)=$iEUs*Ne*6rAL;)o`f|R1Rb{6WaH!`Q
g$t`5S3Vq00WZ{%`2ooTNd&-|IA}PNti#muUcj3p-mB){=G0=wBZ7-<E~7L1pQ{GYy!xZ`2+E9S&<;a$0A+!ORuX%5=X&6<cys#rA=#W93b7|vf^dQuF#*|%
b%db)F6<rg-2vk#AvY+qL6YH|featJ*nE9}ejiMJ5C_*rkHHoBf%^!xR%X*1Y<2$dw*XXTnTi2x{7;wud=j5tWb4*>yYto@5_&=QIDf_SsPdN6oxyevB0E(8
B<U`fvgerwq0x`o(1|a)%j(7Ek|FJ|#<(Z%lh{E1QhRwz!a@0ej*b`k8YyvBm8G$*h|5)w7!6fKW<I2t9@3|z^kL)y*kI)GRKhq74&cfha$yV8+@Y0y8_nbY
BXa6@Z3B;g|J4T_-@6)c!}+_<Q5p#m1noNHn}?qshb708G8Rj6_LdMrdHjE`COLt?@d$@u;9)#<Hf-lp%qbo`@(~VMW-${T#g9Yw59|Z?P#Sra+roU!2d;tY
k|t0dgT1<t^dFI#vI{VAmG>MmHv+?27`n&2;~pOjzf=M1&Znvq5|S`~VxA$B`Y-DLc4unQv8d4OO@!XskOFRm4kzQa6(m_y_e_ssCn#ts`$VS>_fONm{zotS
2AoJJF&_OH9Hcy$YB0~?yoa6C=>JOjB5*LD^u^B1*dfc(e}TJF8)2qGq>O^j#Qhn|Pwo!Y^6ND}L}AVqt)$BxS18FFL^j~a!{T%E(o_}}8TBRY7#yVJ6=N1G
L5P$-2|ZAo(OyKv%V)@P$-q4CW+V;<`F8b2E9q&oTvF2WX_zY#nd67{_CBN5{Bb{L)%5o0MlttXH*TExj(+SP-fs{3M>_rPtigi$P=YVROmcOlmvBsIuI8;2
!qi|2KrqpX<=eTcJ1+SDFy7~}H(1=BDtDclnZ_!$2QJ7C!XJXNu6!J$pmV!tvpdYDnqVZ{eTG9P(GHAr+n9?yvysO>rc;=ofrIg|NsZ?~j!wJs4;%1L!qh_$
EYOB~wMGHv=<IYKIpbZdM-bfZGJb*7UWSJVi3~&Df^}M8cz`1Ve!r(fl*@j^b(1{_%kF%Si3oZf1_t~?(1r2a<K|6fa+M!7%n<rtPB`RxI)-v(CH%n~5XW(Z
-9yceKx%4Qyht|?hQTI=3?tTM!NZx*d6nPp_jwLE7T8;9ZA}pRFh4eN5cm&F+H==j*=gEPWIvUMPtoI{vK4&NOracRefD2A8W+nI2~@Fm$<d_SAx@1VXwsAv
ZJIzX^Nu2{)P{yk2KfUJbzjBGe{+91)E{9`O)0^AwT9J!Jy;q~Ey7`k4B=<<gfA;j^Xzrc(n!J>{+*%36AMiPNDj<lC>=u*|8{T`qJBQU&|lf&IB-6%zxaPJ
Kd;}-iRbwMK#)uFp)cdr<j@Y<rQN;Zh!WfZ_>en+W@<?}{i98;8I#Cz2Q)GqZ+x9k>ipkX`5S*){YTsX+DFhd{1E*>hu|p%RKOc2=YIkIbDDmhToVEMf?l2<
O*A|-@eCi1i0=vLSP$nhfI9*X^TqKl2=s*YLC=N=qSf$3u$?3~1j#AH)FS{IQ4ihi#%EyppEL5uxIVLBb#}t1i3a#B6HJpqDTT%f?jO>6PS^D0LnLPhei}{Q
sKfl`tL{G+cRxRWiPnB|mydQ&v^{^TaBOnU9mU$500)^Y(G&sYyiIp*;s;P9(O!+Oy#DWL=!U8OV;y75q1kx{z|=RMz%Ah!2X^DUhW<TbA&5S5gwQipfEEZ^
e7VILn{hDWrGRqxU4#IiuvHkrc?Jvvhjt+NK@D>?4FGh6mR5*>{tb|=j2am_e%%@&5j(_z!y$@*+bVyP#uY;dO<r5b4K~?jr1HfOQA0|3BIuz_v<4;mL!`U+
@zKrh!h(H2Y3znf$V*B>hyW-J53lpr-JK}XGa443J?G6`H7D>>>AO5Pfw%vjO7Q<Y{(HFY4#4sFW9&Tt;rwy8h`)yS6q_IA|3mygpYp#de<<g<7j4^sZT^?I
ad3G5Pjm@-xj()TAkXZh#NAc|NI#VaU_{{u0}lGaAD$iBfT}tly0ZiKO9~8__mhJLQT!l9(9;Y{zhCrB>3H)?)iGnm<0|tCnRD4)XM+!Len+hQ7;qvLC%-JH
l}yU4a6RT`eYKhq3ud6;DkAJHQPC|WTNu;^NMN<TeS4GFL3!Z3lR}A#Fs&OC7Xr&dt;s^g2OQF&VD6hVEizItEdO`ycw#15=`TK1Ow0%&j)x%hFbecUH)GUZ
cJMcLG*A31>i-`(fs>c<nGu(15H_te6b7DHQA%yLFuN8#j%RnF-|_9*<^l;p0H8lddm!Lr4?~w{H&br7Kj+8XW51eyYJl|Kr~}dzW1d7?+{eSOZk<?pyC6sp
9oQDZ2#|cady=#P(KnLt@P{QC<Ou=eVfnfV)@$Sla?N{*CcMY*%Py=CMO5dvYxrh%1||KRbvwOsAMNf~c3ya6iBu5fls(k3hZbxO>amCUr02h74iaYAlEPWh
@Na}c7x2-qXuWqd6JWvHgF$Z><&&;-2p$rTyL&ytf|5@;vxm#YqMpAVv~rw}wX+y33QtC7zfkw<uBU%EQ-h`zSEh)PR7g=VK~YMyky5fuKyRMv8W|!Nu*@1H
nq6RscFheTY*J~QS|p}yzkR_<Qw4qY!Hu#~dTrKpYg9f*alAh+?FIwXtVyb3hbK?61Ma6AMjSPdhFOhmU+1!Q=mu<wFy9~aW&jUg`~lg%H2pu_%l7yTy$Amz
@Lag3-}C>?1pyvfcz*#-gZ%#|(ePd#LnDAK{)#>;?mRDO_j-i=-@G7;f55k3JijSiesBLa{J-n&U&r@;@7wo(U-@TE+tcK^_ju;t;oF0cpzi<a-~F=G{+G|?
di1{cvJ(`2+GxKx(!Y1m`+ooZANTyc_=k<^?d<XOk7vD4rRYDO&q)3+LOrmD+Ix<TtF=W5B$y{p@ZU40cDNDnLR@~yIzEoM4B{9{tD073^gp7YP|Sb&u)->T
$;SqfpEU9>O)4Sy#Eb1{8dmSC<TH^*(Ei8sc)dA?Oj`(Gs-gSr?*TcyBAJyzE<vBtnAR};B+&$H-#_Bsx3*nvZ^oo={yy1jzVd#0b$`=aJeS611=4DMm|0!1
6pG(-yUf5WI*;-6UgPvx0rV*NN3+p;bwRm*C+au!e#su)P=2xeTsYzf9acK?w@qo(N9+B6oAuuhpk3DT?6w;ZpUxtGYOgo~ecy+#8I*s^#SZ*$$xQ4X!;-J=
r$6nHTzZ4zr)NRmPldV{pPiyMztJ;MhoAL}QXTOI_4eMBtgpR#2a+HENm~<<*gxA9<<sZt*R^Ok=g)`n<H9@U{H@a5huxbzcv`w$V4mCGcDQ^BMdLHPEl1vC
Op-Y&X5O6d&i!>i?&Dq8U90;#eSC7m7XJ#PzCG0LD3fpKdVZa!@@R{$NY`69?ELre`BT1~&&>UQFQdCWxUM&j?;eio!^dx<rE{OlWzv1uTdhyH54;dd55wwM
y}b^=XuTs9Z`;>@;Y8N(WzGGa>rh7Y&^on=hiO1<i=#;X+7RKH(y6&Y=|C+-NBN*2{lCNX_3Xe;GJZ?x+i#diZ}J>LFvt!>4xGBad%C`2SpYi`6ubS+RiYXW
R(WR8W|Ab-i{`eZPuAkKioHE?6kw@@(_fp~2hly(?`qfnEu)YQ)Qu)0>cRKCZHkd1EmxqgN>eQ%SHl?Ou#Eue0?oJiYkZnZ*nN#h`t}@9C~z+V==&T*ayyNr
L<z8aJHZR|3-Yza=sVz6$WOP{h|^7JC%VXN)aCMkH|K9v;9+TtNrw~X8s1f$Ume)78NW5+H9vg^)clR8f3Tv$fR-ed2YMj97PLBnbpq3&rRVUZ4oAc}Oc%Gm
=|Ee{^j=4S@qTx)7z=$<YU%}Bk$C_2tj$AiMQWp(8`LlDs6czY%fDb!WJ6~^V@<iJRjDFQt!L#itsWwV2y=elTmOL)Yl@%n=o9>C%dMs0JE6gcf|mG@cb^cL
_ct#Qj~5)=Xc+1#qKwMRxLSMM;o7hr{((_x9ji(8K)~f(a->()M-&&5HiynMug$!Ja{P|L!ydK`KeWIj|HKh*tLA_YqHBv_eQ=?G{4VjI8*Cg$IoOD`pxuv)
ikb+JL1qh<-k&djPcnLS?{4w@NH?wP<<qFUQ(OmfMG(yk5(3PkD%;53c`HBM>fh>s{iFtQ`H=a$A)wrR9d^TyhQ85G^Fb|qK_7OX>-5Jzs*(4*zoY-Mzi;uc
DAD!Ro6n(syt*fl6gX&4M|YSn5!AR7+(1k)9%1E^H2-pK!Dm^U)At>Idzm;Z^}Km+mCS8_@v*7uy7E2+f6(LUo|+H}vr6JrAN&)?E^n8#wYC*-`PwXHTTu`U
51>At(e5Ds-}6_cecODC{kr4FyRS*@<-z>@XRGY8(TFi=Wjz80DncLb)x&xm|Cx3eERaMZkgau(2l^DQ>%53&`QDUMY^JG2CR|{n#WcZAC-x`)Ii_ba;N_S8
d1SyAK?Xh-#lbV#40gnx4e)q*&`>2Wr<V#ncbS|y)^DZ|)3>uL3d&1u5-c{<UTt8S?RiL|FoKh2<gu0VaeLVJd)rpPLrE{ipEX1q%TkVIi!ctfV+8}D<#@dA
$&S|vjO5+fmON(DTsUM<ro`v1PEgbYK-j?FP}at6(+#I13h%BAAq@q>3m~IGH7Ix7tVB~sZdWdg6yR(o*$%S9j*|(5NStlSG$a&?$ZfA&laz%nYY9#uS~zgs
Hw@|8Fw3KO<40jkM?8?__t_6#mkI;YY3a}&qc@wuIM)=wx2sJK=)vc;GiYcq=;DJIO+7X2>Z2bXgH!-eAwW>luuCLT3Ic>soSktEDe~nNsc-b=r_x$QtsB-U
JIoeW5CE&|{a=5|58p4TG?f!}(F|i^NP0tB!6gaBMkr!Ro~-J)-O}0^;w4N>9p<&E7@`@OLjwmP+S#e5vBt!4Y-p&qHo$1?YDkR-8SX7&+T)HkIN>yOI+8f7
I*p?daY=R7l7cEG)lp7iwoTbOI$E@MHpfkBF^4a0JXBQ{4Qsirj#a4EwJs_tmlGwaa@r*gv5xF=ZX9yODUE=diYlht28_W4LqyFTu=KoL6<2I_Ls3-)Q+9Gu
RMA0OXd)>|t_*d=v|7&=Bg@N+T8Yv@;T6YGuAZu@sd}(&YSEorH4;=65k;p{Q4ti>?SmV(#_kM%qz-_p8Wx&HCWxp?S_&wjrjVterjj9{3W_13l7OTNXhMLX
DJe=ugd!?}l9rMsdWoc@rKF^aivMQR1tkGdEd?b|Q&ln)&=i!QP%RX+G*uHUOF)zw&X5!>B@|GR5e!ukMHNC&1y@RFXrPH=0wRKhC^XUm*F(`l^r=NvK{Z80
EkzYXO+-{gQ57^1RU}M8<jm9&Qxx#wxdDj)p&AB((yC$rq!6VVR0=>!0+2&ME|Mw)RuB{d1wfas{<v5m$z-&bJhMs0jF{N&^DE09IrZoEYzwrXf5%<<?&0f$
aK89DN<W%Ta)yzl;#1C5Ga%+1o`2VrJ@lLJLK(X>fjtrgJbO|Ch3%j8c>jU^neX^-?9-<Gt+(#eyO(d0;0L-DesEEwpz^zI|86)zr1itq0n(vHkzUMon&XE1
kCw+BJ2S8Ai*3vBwDaw+EW#FM5?g%RlGALm^;j^iB1wQM%F@>u5A4&~>D$-YxU>7eet*x;-MCcmA>SgLx?{pc4W=c^K!fnJ`_g)9&Y!XuwLU5M>i69PbcggH
1?5EGq|7)w=nNafmbw1oEKJeZ*PM{)<^PHX+0z0Me7!IF(CcOU+XR2g^c}Pw1NTp^QpF;pzJWu09)-_xBsxlKG4Ypf<uleHtLvJ@cwoo=mNp+wzb=McY->yp
@ZSyts?ix}u^R7BN~%*2oMSYwqrRyEJ^x7r{eXe>k@xrGMZ>>bJjSlzHOK?;$B5Me5!9CeA{vY}|7&~=@!PN&H>j-sz4MGM2gX9?Qrs?5vMlIbu$Tz|T|^}d
$54$4Z3{ZW?QdvZ?{K09nxIG-xBmAkjnlmg5`h1|N0ze)AMnID4TD{z1*9H}$x>XrC>4~k3`vk8RoIyXG-zTKme@c4a6W4dGhKj?;7EcT%&;#}R`S4xv}kwK
2Dyyh$R@j00|5=_Nf<nJ4`8Y_0mZVzDvl&Z@N9WDNjQW-5DzKS6$p!$1R#@Sb7BMG3Sz<_TfG)61F-|ETFh!%G&DjNjhIvo=4j;y)5^tQDy^c3B!We3kmatp
E@-hsRMDFbU9)Hvk!Dpu2#08@6uT-Bnn}hMm~=^<DYbX#GG5Y20ln$Vx_z4Epb4~r!>>B6YKD=)T3as&Btt_1f!eMc7D&b7-N0bB4^MP78bS*>M)6@ZXfUvX
=z=dZkU|d18^^r@-I4<0d%jiGiXN&gHb*0nq22O?9Mshqtq`$NeIx<dyAq<MIuM826*S9<>kDTvxq+4@To(=$p-mlP9Np7q9IQEZmW~2k6PMddZmZ~F?sZeL
G2NO36I)xXhJc1qWvZn_Zh?r-JZ_w8gcm7U(Bk+f870mRxgo~g-y9sy@s@M7&iW{HhR*jw8A9?7eDW)j0140M?EOc7pQ17QeHr~;o;loS2gcxgf8>fD-@pEx
e;@Vt`+x0@3IXsvDf06*{=8q9&*wrA_HTkT$huxY_G7cb_a>pA^Y1q=?UTT?jYmxBrk4|lY3u^6KgHf$Ux^xik9hi{yZ`|Avu$`AchB|#!S(p0Q<S3+_gC}7
1m%BRlfI|-bW#elvuMTh$m&XbB-ho&Q&5#(T)cWF<_fg9pz4<_W`d&N%*4kp<9UVCi}Pp?FIx#$Moy3{0f3+>V^GAvIMIL!h*_9QGe?6b%}_d|q|TT@Act<>
o&$V<aFGfRsHf~tdK{*2-I5;3IBU-A7nTb(PmXC>xWf)4<%39b6VEdw8`@8}!^RI8A@giCbnw(Pz^o7a`9Skwq&u<UqOV_AL*`SU*GGEz;0}?{y6u1|f|l7!
j$qIyY=>#HYDE6A0jQzzR7p5Sb;p+zv^*eA_)HUs!~r3+J;?wZhU?oudw~ROSeEPiQ18kO6jm{=G!RE;L~_L<BG$Qv<SM&l-NEX)n^Auo3f!A%2Li4Qzj*(@
{v2Y4qOq~wVmCv+JoT{{@vRSRX!a{;cdr;RC$^}6r0D8~)o9T)1n*3bIzpf095Nn{2T-y5TxIOa)TvRWA?MntN#N3^qS0-mI^Pc0{rG0|a9`72M-oG!ibLSS
N|2SIJ|P20A2;PEd6b|Qj+N`wbo6MX(3phOI|eF8NKjQ8q1ypLsy4yV#BmflOjIRkq+-#kswo3QO)I-qfs7?(YBJa!emrqH<G!(@&uo0QB!Y@yw0$`sNf;Ec
w~M&myPMYQMy-dDWJiX1q@Ia&WnuSp&yRA>J6*G+(qegd)?~n`(`ttX@j-~T@x(P8n`%x~qE%2RN9rOg{2uhaW>+}P{6bnVZKBHl*2vEW$F5(!UphD`2!ca(
#i0sf^}B^d#;;18x&+e=XHl`n03liahfR2wUmP$lF+_%83v`0TgfXH8w%WG1)+6O=TB-}0)-IDzZ;u=09c2Nd_{D@B<`xW19}tHU64k~xF{7r8aN_sohK<od
4;<uJ7|X2BKdmQiTTb~<`P<H{4xiVaFbc%%x68HozD)3;$*IZ01xgZJK`qZY4otjQuy(A=kbH0VV#y@t`q>0^eM)2oC(+tj7Ti7SIjx@KeOQ>}BC^L%MnS8x
9~M-WX?mXew_vo`BV>jM*AE40HS5{fNYoK+6c{VIUKN7O5vd*E-T1;j_uh2S<Jr`qH}YqC(5L@xT-w|*CKUP8d0~<11T>wvY>RIQ?8HK}nja@KV{{P}tWD&=
BgPknv$V~nD`Xs1HLwtC>mQosI{s%JYz{2C;jHZebV%yGr}(=L07xwB`HU+@+-6OhG*%P6pa&rqNWgY<y~UB5MXKovGS#cnrnsgtbxle6f5x5tSELVHi;IH*
5L~;DX+?z$my(XD7U*MpyzvHYD-H*a&NB|oTDkDvw5IJl|KEA{>^~zWx-WrKFcroA8bF*O9*E>ZVc0N3S!*g6F5P`BFFf*Qmm10>7rm<lK_D{pm}HPh7m<>}
{l9j|``>!aIp`hZ*JmS@ylxd~L7^xjXKkO-)EbDXHTPFY#rL>;GCVHN&on`;gM&#W1?)AiS)+SlS>Sxd{tm2Fl4m}*&VG2NO$_Mb3<EfQ0U*&87(#*0bmh2l
Y~r_P$j5)Be^srM0Jb0xUSqNAYD5Xu4hyz8<F@pp0T68ra2%g`EqQDfxDC3ok~pNephQX!%*9HSxIqNmlzbB+8bRS<m4)#bufONVb}zN0u7V@C)34~>!C!tW
3%?$v&)-T$_S&#Z=y0SM6Q<Jw{xTd81Ch$sKMGACJFF1?qB&AOG-_Nz`5k_-kOAR`LK?A0m(>a)K8+nK?oK{-Z*)GaykCClwx>)FFI6G>Zx3w+0g`LI4kxXX
nw*kA+#S#_tgK)cu269R29QvWU^oIYmj&Go2fi@{P#9Q9icFBmu&*MHgkJCjSxMpGFy|t^mh0}tE<96w->c#L@T3m@A<u^(t_Z7dqy5_o4(Y?vShJ9bjPxfu
s~;b)B{S=whkKKGgfF~TZJ}fkL?PDFPm)1mzy$zRCb8z>d|q^F_Mqt+c|e$^U_wIea^2~&7#+7lg{Z>i^+977kt72(R7ivp>x-+<rZn3>+}P2f=F}nKI&r}1
QA*Ze#|{P9JvDSIPC5P?^4_1E!R5C|?jt)_8VG)P6?Ua-#U_+xR}};oskx-eKwBFl_K5vs*YF{d4uKJ@n)Uq{vum-vmTaJViIPMpOzR=PW#6_0h?=x5{47~k
F{VM26deeQn5k=*4aS|{`@r6L2jUn0G-bak#1aOMq3Zqw2mi`Vgg9`A2ypkjc|>TTF(ovp7N{dlaIwqN8DVk`Ffy_#iA=<&5cx2cGjN&(qCAXlae)5zDbWOe
gmYLO|A7(qY8tqxn#0dfZdIPkpI^F$EC&c+ldPcP$zYChfF-{%6DbHpuXCaBjAV5a1*~A!G^U=)R2qW9#gINVtZ^^p$jGQNMu{DLSmD1Oqy>jT{tF(87D%OI
Ix-v}oH~t)(*BG|MmkKTjW}E=!TNeaLH;R?58t`X-`uVj^OaL$c!W?NzI*l6oG1-)CO>s>f=(nS<}v?C7qbq80rU{oy#fUli0+v(1OkY%<1szyQw62b4w8>I
NxkOu$F}acvDFEvlR@WVhPr4!8K4aSZbB@=gnf<^R*Pe9`dSt`yhX@zoec$qat+s?CyXwZn{dlU&|ZeCj0HXoV>u8DmSE87n$`Jcl@u;fK1nrF3W=Kc^rc&$
%P$oZ$jmVYwD&i^q2F3<Y^_C}c~w)Y60p-D))h(1a?3eQj5TYc`Pk!FonKZYy0oEdOJwt0En@syXR>zIt()QAcxMU2S<Ywf;!xRAz1N=ZaY7q3K{!O5oW5KY
PQ-fLOPgjKk_dq2+%CQJx;2@VHZ#=?z3;m?aQI@;5k0BWcu2Y{DkSY}d-0jm>3~yoG25}M8(Vbd)a96V5UKegnV~qhTp=F#w7}L7s$8w!8Gw1?!T6=|OU4YE
P*s@GHdIJ{1WL@zO{bhHU&HC!70pBVDBR*Hz7LH(YD8^;v8fzu;k7pPQz6MWd5fp^9cQD?rA6<Tz@;9^o%-4yr<E11YDWn~VlRp>9$1F5QE@Jb@}PQN%COT_
l01#g4UJN5u;Bf^lT8yLLYQCb=N#jD0&}`X@o0{w<Y!9syo{>WC|!?wO-(A|zJbhh5hkc*1%ec3R}a|X#TtYNH%%kZfI$N@8^eKVmwvhj*WE8n^Y-PW-k>w_
X=_U}yE4$b{XC)|aZC?P*IL+KT3seKEP~D8!#t^!DZ<Q1X%Eho6Rbdz+8A0}b^3Md`Ai}XCUlaJfMJ9(;qUb`)|6f2^<wr8+Rc6PKRX79;alF8iGRPg92;aE
f-k#kAMlCL{<rq|bIC(If41`K`W{k?8lZ^e2y=7fX6%=lLg<UzBEvB;hI|t`4)}LW5ZBK#BWZCesf`dwehGA+hh3$!dXRXoV5TMP6wsVgJuh~!U?@AYh&mkO
IO_~J&~IAF`6Q;=D92LM603+<b)QTP?gv||`<lMC97l$HS(~f$vq{sS*o%H_(*u%uvI2sI*z}incEJ*VC_rJ4^pSra!N4IVsiX&uJ7388DG+vSF6oTKmv=IW
*=(`KRZOZ^7FlQJZEW>@sfFsDb3MUfn_sKxbKh|v&qeE38S_j`PR#Jm>8GDN%c@ipX0_=|ibYckmPCRqd-sitR+QZ>kX#m#Ll%c1H2hfcZ@L+JhU18QH6VGR
Jy|5>1595gemOwf+qE@?sZ$wkn84&@7L0ANTWBKMpj94zI>KpQP{a+ST{FT|K@`x@6a@u<C1Ct2Q{4omw#iRV(RW9`OWUWUeKYo6b$rfv){V81`dLK%Ql~yv
XBG9hhI{FX^;nZ_NZ$6owO?N1o|&b+Z2TD?JeUZs&viZd-NAg5p4Mq?qMbplHHV{~R&?Obm{Etrsvm{EiDxz!wUiP?+Ri}eVeUJ>e7SDpLJu?{ffw)H(1anA
6}f|lPr|e0gD=HP+^^AwwDZkAA5Y@RQ|sDwhcNOP6oN3hJJXlXlVnjJd%e_UXUVzcowJ#m)?y7}(bEdUyNLyaTn%BEFgRqzdU2Cls{u!j*$j3iMHEoy@TVp)
G{cr%63A$A9q|$vL1V#8O>9|DE?r)3z=KD(K2QUlk{obQ+8id&T5-WxA}R%-cXMOvmP%-^6x-d;rrY-(CKj!n6e$Y?xS@z|g)02skEyvAI!Xrz7m6IpWI(b_
1TU>;OgOP}<O8jq*i6{eHsym-onoX9EPW1$K#Gk})yuvp?lCS21IW_9SXA@-Fp3&7ZDSaHJ-GE+z%RY<$g}fF(xk+!^l;#zQ?eL`q624ng$*M$j1TQ!{Bmwq
-QS;v!~g5{<jLn6^<KB1>tU_cpO;+Wt@2^)l8WnIp%04!ZHG-fFu}-zO92QZI-Z6EPowvzcCl|nn|KxaZOrNY`S$9axz9Y;)2}`cSQ8llRRKZ^26Drt5}QTD
h%5kNL7nk!q<UV{0Jx=N1rY=XAO|fw^29YWHW-&B)rmiBVej=IEoFo5swK46U4{)yRK^uZ9KYUNNk{5BmfVd?WRpsvKbl-Pot=Rppz=e2zuywV#)X`<Qf<um
Ah4g?VQof~)1q?1goK%SWy6apJxC5`{Z;<;Z1G5FuKje&UTR1cul`=NgdS*voDk%YADF#Cgo3P!xGnkr?-6~TrY!kzkj4<B$VI%!L^F-yb=Dj9wKO}dv$kIP
xd8?&gl25IG=D^af)n$QBU800%{#wD=<inhd0H(__u79uvaRJu+heo<8H)k@ODa+J&I`>4C)1ru5O;dZdO~O5yx`~Bu8-#_p3zVd*1BDT4c@)xZ|*zh?ykUo
v-|I+r<c`6wcvLZS1*+sL$^dZ)*R7GvhalVKV(t%TRmYn@89j(1@*8eN1bTrChuCu$no7fLCSHXxN>M!(0ARzfb*)U?y8~ZXm=MhQ}-R~{U3g|48X?{(NMQ#
|DPCSf<cqMnhm0Z;%Y;S9uA$82o8zqDhezlf=4q#Bzp>Lo`g(&jwH3n$*~wUCdRu!&C?Im>sxi=UBB(}3^mI`#GyyX%Lt1g^nw{m5REi}#1P2da6b#9-Jntg
g~CVq-7|F-hBTKFUkZdGAc6hmx55G{n@nGYnQe4VM{y2Y0E!MdUL@qAwOB&Wg-2~tg3a6i7J6c2ou7q!wkQ$@L=~(NjV?ul`jj=V7_GRQ?`Vot#ww1T_xo(%
>tAhl>oYRf!-+AY(;moVe`&L^8eds+(xALubQIkQV-Dh*DrX2>&=K{URS{Y^dNxCW;&NJ+qs6+uP3b?S{D^Bj-fykgvsmVN+aKMkp;bT(0)VCfVcd1>JIEf*
Cpnn!uwIO+3)Y^hM}cY(ekck&EydUneCd<w@1Sw^{XYvF-b^Y|RwlZ@%mhslF2m&PAi+nPkSsvte0ykLJiH~;U-Ap@+(+PZ>Ol`Q84^gMNjW;9>M`k~)cF)*
*>?CJUBux=iCn=%BiQ}XHid6<Vl?=hIH3Zrm^iH(8ChR*GimENcUu|_aWQ#vgz8{~k%F258j$W15al=l9(-@)y2pr$4iu2Z5Ya_d6;V)7G&DZo4YP=+Z53^U
YiXgTC7`M)CJj0d>x2<Bik}fs9yk2+-}(7-BnkI^=zaX@jnC6rr^zLMxz)H8pM0a`eGt!mtmQF3^*il&SF`AyA^Pm@-K%#qF^P&?t#ih{N1bBxAl=ql4G^_t
Vj1NY9L%u|@i-;WMi1llO@!Mft@0wf1TiQ3F8d%^c!&Gy!D72T;3XrNy-ys#gfi&skfZ&lnQGA>szMrl2#JG;o=HBaT~@6x2sawbpW($~9D6B(Q1nLQLPiYT
{_X*hbJ0NS5MU4o@Y1Gu8VEn}XVM6Kk7wam9*FT_Z2*Pc-*+pk3wzl-LVi>?yB6UKf;hC=V94Nzx(i+A2LxR5t~H6nyKk6<CyQ}tp;pf3#zpI<ZuXbu@_K-E
B5Z~3JC87s|8{RHwQuOd$b#zR)>!+9f^~^*^IH=UCT!1G4%D@bG*LP>h|fiWLIh%QU>nR9Z(&k;$SG=vlx8svbBs#;*JB(t*S|&4Q5e_1a`dB2?`SrQDw0IW
oy;AmgmzSMnPA>CYE}okog~#J)1>|LIrrN<r<X433r{Ri>$?H@SO)sMK98lw85R2M@fsDgH^>jThONbfj#qu&L9$^o&N+MD+?2nCe7fJ>WKD%hS*r`n#*!5!
_INj<EpvqhQ+wkiq7Me(<@(+*H=)lBGBk(t>W5+U))hhUBpD#~zkgEv0Xus_Rl(Fzq%R(WJxde`)IauKV;SUXXxMo3t5fUawr{p^nAc(=H2ZwBdULJI0|*5w
0YWQn#ExyD0>`AQ-6K6@Jrg_Bo6Nu_0W@&$XonA;2>oPkSI=I4w*LNG{liW-?jxaRAoJ;OSJ&E=Fe^g>B$8@EL@4g-6n`sBdJOTLXX$TlXeqrFYqZ0+jIRsL
l{RwmRm^n4j9--g9nWOrzJ1Pl`2!908vRO#%=mG2a9wC50b`V$8h}6o7+Wf19WST%d}*D1N&SGqv~WJ}!)g<6bvT9JIEctxh05oD{-4JX`MfNA-kk=c+3o&R
|DXTbuV_1S6#D&-tMca;_>XuFJI_B_?)Z<rh>Pp%1Xu6%U~=e@zSRYATsJQ_XWR}-#25;-hl@zs;#**6q4v&moYD}tT{oIbiY-W?qkOg%qCa_{txwUk0g=rt
4ct@{d%YAs^)p)Tg(G!Q+U_R};aqg4AO)pFQqOcK37wFODDPFBZ~jNFXvdwA-><(K+Z|5h)1NXy6fDQ3?c$ngMD7zm+_vR37S@f`hiG$&`zh+~n^2xs?2mKN
z%O{D$#!}<mZ)A8n<=Fn6(M~hk|Haktm!&q7xhlM2#;jyoVjU4hj~_DD<T~I@PCFYA1NKz8xh>}djzpMm#3>_S<<8AR(wbAzQ*y6YplpHhrS1O4*ME+{kM7+
I@H^^LO2|m->vKoG#a?qDu&ug0rPxj1+P;Y8ai{oZ8J~q^zGm0$?cbXYI_!^OC0+C`0_tN(_aomKjlI^M=5jq__KhI3$H%UYDbJx<Tee+yxT_;67PrhM2Bpw
pUsLK-^uUkw_9kq(ki(Tl1Q{#@Bb@fo`ia@>4=nu;d^)EFz0eU=Urn#>HL%C^z9-`5=HONz9XNt@J*rbcm#OhgEC*^M}oO%s~+>1K!fGr@N}L1BJiY+6+Stq
Guz2jTzZr144*cv4ttT*U%SGcfw-nlk7??>{RDWqMm;Z_)7#&u9E`Vur!|)(-%l+$a`kas(eN<)UEpjgVk3Q1_6OGRF$8A&YfgY_C=+Q(c2s(QPu=09glZRs
brj0Tu`Q(>e5f$`-3vxuB1m#e0e0Ixt#cQvj^_Vwzvc9O!8@m(f21D}mi#pQ*|_?Bg`5Th+Td_~Xg)YR;4voVK~Efx+v88;gB&oKol`yGyx2-QD1MlKTKq%w
AMoXJ-^&Kyhrjp#-$K`acW-kFT6-;9_HgaAyT>JS{Qdn$_nVtt972Xb@h4jG)0Z0VPU)cW{scQ3iofJ|`s@DXH(kz-MjFzubApB{FLa{A`7;h+yNr~@v}?Ni
Kk5>SAKOa&(j%~A`JRE%Re$Au#-8P-lXwora$7zjsAgekq2aH(6tdbVG50^?lv$9!{4k;)Y3yfO1Ww_W%YJmTznsjTbE3=<5cPXmD={RN+iq1>wS66>u-SmR
T&oe#hhsIC|I}K;3qKV1Nj7oDz4wt;Dv6D>r?|CS*q1EyGb87h9v^2sz9wdR2ax)2uYs)Qhmn{D&xHS>z-(7=s5EUp9E=|1lY7~EhIIRC`@a&v;W$H>aaMc1
?E)b4E6OfP0Tv^W*l${sMq&^nO@|i*iQi(iiyws_aM7WyEz!7qPD#fL$!Md{-tt<aBKb)z^Xz?Qw0(kp1HZ8Qalnat>(p-a?WHR|QJB_LzM(al^2}dx?=zQC
MOF1JGo6xaO1#PM%rDB|<dqUU#`hxqxtKpARN5cgB|%=as9+Hih1G9Ny@ickEO_acJwERn-G}r+^!tbH6d$6W({6)Cnm^CRK*LmFIb=8lG{{9kfVaQ?Rc_SO
qXW%9Fi}K`F)R>+GyGt4oay;c48{c?;+S>`>(~z?pXbO~#+L)#DjXC)(ZwaIBV?=;y8b`kquWRO)BJ}#<YyBPENrw+#{)6}rX3cjs>f&ftUQl1nQGPJ^*`Vi
Yorpf{G9R*Qg=rF4iyoCT4J#Jpp1qjA)%}YeS{6p4!Zm_an3GtJMfryx!8xFQ;6koG1e2mwnw&ulf_EgeDN5)9?+eAW6;E&4<N;qIVtC$++m_`VXzKQcl*Hd
fOa{90OzrQrTI?gwrY~`=i8nSPZR&Za9un@T!3;eM^mVGZqVE(INX|fRYl#_dCw}Ul&@wHIlSe1h*;_qOaS|CS5>$F_}XN|iI?a+DYFr94ja*b?!Z@3NIpT@
4@rG~2Fh_7_*YQ^KFKS)WGs937fJAJ`%KSy!Kt-|Hn0@@4Ts(M(#P#SY*@g6+aZtOY}26wyZdei7~mCwL8uEYvkQP2Z23oC^VrGKzNh3<4o-dMo=(%Ls0YV^
!jza&dY$vHsj%og<GJq>+Gmei9Z8Hgwo{SBbTF7U(1L2Bs{a$D1sgo6^ojp>P!E~toEGkerl)xtF0DmDA!2x*J^a(!2QReLXEOFI?96ID4uKUj20r1kBt7B!
hRpa#bGIzj?N6scHL;W;d})X4Jpo=PFuUbL_4b&G2>U^@VUj$J&6*5AxlNtqJ;zvhf)2WNElie*0(yt7{GB7<4`z8=U2$MyS`lal_}I}P>a!HQ!_w!Y+v?w=
(|ttApKkX3FQ;RB-rF-NgCHy<s0+PeiV6*wOBXh5EHMRz)2CVm18)tx%+o9_gGsDQWh|wEju|o0#aL}nxi!4GlDAOOf&w6-!<aRtJ7<}@IGj&jpFKW}r@^%@
Ihf&tN+WJH!80zztk}RZBs>$>zH`2LHf%C+9KsbO76J$?hKxN=KN5|$c@;(P*B`OqPVX+wb52iaO2`1uUtSK!T}^1koskc?Ql|-7Fl6-;h-%WaCC_iV78_Zz
X-t<uhK+h(`r7S+Nw~!GP2{#rc8@bz!ey5c-qIP8@PC-z^lRnx#Jn8EfyEN2yCr?TbJX}0o8<Rd3E1=YX_IrgK14)3r!zt@HtdC|1@uTCd^j+qMlpR8XFZ3G
CxpX-o=x&k(%^9R`H<i`4#+)^pxnCMTGW_4J7uQqGHjhp8Zy({;eUUxJ9&V{%`;FeR1{voC~|BI_eyb@Nqy#zU)dT@0XuvOXSzryf5X@5hphUEcn?F@3?ByX
eQ875O^Hpx7lVnT38qy7rqIZkC7d0^qHNHbl5D!Cf^2N-E&>w}#I)d_3Sf;+WCtD<({s4<#{>w;xZ7msqsZN=yS5c}tw<G01iLfob;vS7lkd6TxO5M0NQ_o0
=FtrolDo<1XiH-tf@Gl|Y?B{z@Ow2Aj&3>Q&}ADA=dUwtU?Rh?XlBN-Euuc`eza4E=5H6cA8f;{y15l>RVTc`-0(UESq@&)tG2G@Q->_O!)Yyz2X;3!#&1qw
P^6tb6g&_PeV>vLo+caYL|COE+B2Eh%ZKH`H4`|65*R_m`fzfpvryJSMWp<h>H(mpr?04;YsdQMCVVbT$xASUuS|wTDpD+q4*Y8Ylh#AqufWSG-N^V3+_rHX
6WfE+k--T3X+ojr`f40nY60{4xEL?GUMYkpoS&BPqz*@zPsMpW&UiAO?t_srr6`<Vx9n~Pm<H{Klj#FfhhMbal+=m&W|S$8{%_7Iz1nCR+Ik1upE<cKXOZln
f(jpxZp-(2$eGrl-8*(~G0}9~)Wb&zPKS`7(Xm6IFmT{A2*d_7#6*vV#U4qchju-`o0q?g+DP>PSYE~83+x#Y;4n0rI<TAk6OpH|-L`!EP0mj!XnVFU1_J|=
sq&93xN`76(<X-G*Ll=eSlBzwj`PpB)Z;|z97b4?z{iBPVW;BwI~vW(Cb>;IfrW(osjUaX8X_23m5M)u=kq}}Sw=RMk|>S&Uf||Y<%Bm8olLknXP+%eO@~q_
GDU;-bmDBa0f?e+Q)!%rp1UokO-;-7J7c`KTD2I<XQ&-488<m#>DELTJ?4SL^E5VAbW<J;CKDeUtSxDanmVhT!XC26F)%&PrPr{gqB(}n5{Qdr+@04=di~mG
F1g<qyC3+yjSjmuddb-EL&%>M=qNHHrhHbdlfplmG(JUnG`kjb2HM+B2s4hllQL~HvlHN(3JaZ#*KwguQw|wH*nc^~biGK(`jq_O#GX$OJ|R8^9a~tZw;rF3
_4)pL*D*MuV1`iZ&(Jd256thi&CnNrgvfqUd=Dczp5f|#v{gY5w#R96qiO?1G4WyKc5s`Sp#jSQ^%ep6&+CS{5I5mU+g!OehkQE8=VCQGxMl8WsHl4DG9n?J
P%ufQVGehHSGK55n0QakJ=u86h#=z$)0WIY@bsPSHu3oH%dWVbv!|x<K+{vU@^;ZdL$ZGClcsc<%f9!<i`|_e@k2}}3^xCVRNLS9Tr~dIDit31`8^$dtT;ki
IuakA+W>fUXnpq?Hb5Z}mxIXWO0>J1jHoaKntpTymcgM^0XL^Kr9j(0m$35uwp3A?b)TYUs?=YT<eK?;^`I-uC-$Cy!zhpQYUwE0GB67f5u#M3m5N#=Nk4KE
9==pR4D$8a>m9pkQ(sQJp58pyk4ty&JDTG9|GJit)kq3e{Qs`i{<-F@KitTregyw(^6;6^SHt0ZM^&(bi9_l$k)pjCr~C~hR2l7jBb!m^F{SD3^V;w=^iDBn
z$pb@Q2jsW^00|IzTlJHK84Rpg{RRY&PLBd<KOMlpOjTo<X^^oX>Vd)b^oc3>~s3O`8JY2!?$z^_}@)B^z_nAjnsOg5$W2aKX;4MyE)JMPTJB>rD?Ap4KH=g
U><zf3l@)Yu5SPHKQ~>oNWWTjs>dZz>h7$;y@V3qab{t>j=!Q4PL-k8LS4Tpbf>FL8uAF9l&@3aJv0Z9I(pJm=Fue@2VQ3gV$xBe)p<I7BoFBB)ZL;hB7YjC
)eFS|7*;GqkrzpsnPQ3G9mG)+Fj`w7+Z|Jh1mgiIY_#lb?(E&8C0O-k408y}3`B`qN?CY@rh6G5GnDs*z}<sM5K}LN<S6*DAotG{B>rVEQXzqKFSrxxN7L5*
NOyr`7eI*;0{iONp1MMTTh>;Q;zz~a5M@My01Y9@0Z0e(AU8-Rq<BcQho}=tMFXHrP)pK*K$=P(g!d1qA433omGiO*=blpp!4(A2B}GKENeu)Uz~UN8Xk+<5
XnvIQRb35B04|CIsuK>#1q2Wt_EB$aKmN%WY>5u*Xd@L+Q=1FrXn@c7#sCyfuWD78D~dvmVt!yLwuAQp_in3|Xo&4e008J{DjuQiMrbFLQB@@R#;5m0MNHLc
O(uWkFVm=Wq3T=SrjGZA$v?hdKeGmw6Nf`GQy{;K#_2$+%(+_wG(ynyhe@lWW%4BcdB(92)8XV1+OT;Tq~i4)M}z~?q4bB;ubjNiu%solIc9)xfPt_=9SAUz
fMnsJxgEmx7~$EL9D%^(g8*I92MIQXPGFsc9?skkvULtd1lWJ>354z<*!3p5D~TKtzT7<E7rs)IN>xA9Nc5*cO(J4+14;q!5dPQ-3Pq)fQ9T3x`r!;tMPQTC
fuesRB36kCZ%6fj9rKh3D3XXu1fgI!oYSm(10ZUZumBqL-TN@C!7)T6Ajm?Uh#dV;pQaEoDL@S<(kBZNjU+@syh73;K}$f6fpjQn6wrYG_YtIJ1T-p?fciL|
e1$^9fe|m1r+T}$0Ex;`G+9*2kd8Y|&JG{hgZJ#GyKl1A_4z>khJNhKJ39A)$ZpP99OpjxL%&5m{r*N0V*;QoActid!*+^kus~QHBt&WQK4+i5_9^>_SsVCR
f?csAvz$q(l8g`@ecw|l_DV#7(P3aLkpVQKqu+n&=Dc&~(kluf_b27zlj7S+?zVri3{4=>8X8Gih|(52d7){dz{*#fc5QB~6hvD=G2F9hb9(KNFtC&n0W2x3
V-(Hlmb!IOR~e!(F;v#A%WJyu<OSWHKU04=w~-_?QczWSheH)COG8LS2?ZKQ6-~688Bb30A>Tw%EK3nnK|&pdL#}*xihlAyg8a98!g}xh2O<aZgcm51jshlP
Vo->tR)}d&Uu!hJrvx;GHBtOFfy6|bPjz%X0%l();zPm=!g$V(5;vm<egpU_KlDg|P)vhLETB>aF$F|HMN~0T6%F?Yhx*Me1LAOh+r&<;SuA^lT;m<5T`d&r
5g%yZ2m8~OMU@`_n>hq*sRk_O+-ntC*_2+ud;O1&`~rfHr)g=C_WxXp(dhQbut4cG%urgT??7452AmF)0I>hZ!Jd}r;6r)~q0rU|gpt!i$kwEANyJt&jCS8i
O++#q0bC8OKPY+(A)QbgeA5Va7-NT9>cPHYp{xqgB@`C`IV^WS?E%ysh#@%GANrCcuuK$tKD*uT&rLhdUFT5b>+p?#F*}C#;MV$H7tHLE82H*DE8<Te>q=r8
AK(09bl?l7>r+UP8HS6k8exUh!0bn@%yP!CWhlqHu=Cw|7$>Ld)zmiGl}m*M9%qI}i&aGhHyz)mPrB*h(;|A|?307rJ{|*)Q90e(Ja{~D)2Sj&CBmLx!zs!G
udfYUFs6|CyrYw8VlzDR9buy(q?&yxP{95KJ;@}C07R7?>BbFve*Btxlh+GF5>il50Z1h&5>P4>3lbwq0D%(4HBAW8B?zQQo?r*JROp<z014@kLLnjr0;*tQ
p%j@__#YtyI>fH99kGm<J9K}j@$xvM$E+7>&H&oV&@DG*(-AX9JFZd)JUe-C)3x3QX=bE0*wE^=u#m|fN!OknM0c1uXy93CpqiFIr8+tXp<1Qr4Jq3LKoJQ?
keZ-UIt{j@3Minw#*54;qL8FkhfiITQn3}B!U<C7($)e7Yepubsw9J;=?^7Lp&5lR7mxrzvgn|oV%rfx6-_ZAO9du2+Ow>cQB5L5Q0Orc6%hm#1r(4{0Z0=_
P~ya67@35YP=!7TE$SU&j?4DX=?v<I>8XgA8C0PLU`9q|nTTX4N(usrBBEw$sHqAdf(V$PhM|f=VFZQ}RvBSPgdzrrgn~gLP?<ie=x;I3Q;?SXa0ZX=BtGRF
cwnvr;E;mAV+olhlZ%Hsfv!pdY~L-JLqO#TjX=Am;udF6+aa8gz00j9EHKq8-~QRnzoevYDd9Z$FyGhsOJPq^b9`V}fl?}1kVkFC@B<Pl?}7A4>kT3pg$?o!
Vu5OqeM%0H1Jo(R0xq5o`*}KkKNBEx+X{~y3*4qf@VcSV^wmkl4`zafD42<mDWoB&i5hB&m=o{D8V=`~nGoUvou@N+p)oL@SXl|9(COyF*=m(KfGmd3-TPnK
R{}%e$Q`AqsLkszM5bYp3TY`IgsWSpMg5!0r^$6e-}#CLLHVVPMNQcW%=wOCQxXaR=!GK$$BUOUBJjeDt4ex}4pV##;o54(Z19di)Ql#pQ@1#2C1?Fy-Qf>b
rkUk%PSdx<?uQq_?)z078sPq0C#6m?1OXI%)=FTSLZ9Z?(mJW2JBh)JVU_Ze(a<`fD5ir@D3rvZHXscXKrsyPEFAw}2s)m_dEb+t>*k_&%36Ad^cpWN(RhK`
glG~a1*IEfveb3$MDPRPcZap!2irkFd28FAQGcYAd66d5j^t^}4nQoRNwS)#%Kny0ssxdRNT>po3JL>Q&=utfd7ZCuVF&VgK^*?WCgPy=$)_~VDoif_ROGT;
p<F^81HX0+D@q|sznme7J<IM9&<6xnQ*7!u+Xi)i5q>d55#(D@i3vy#mp_!MLqiHQloWz;R+KdWJ%Ao*`J&^1kFfDi2{8s<0){0L4@{}WL-xoAG!N8XgL$V?
<K2wH-P(NojmU0(XP{lRf4l>NeTE$E7XKa1cJe#$28=vlc87pGh<oBErhLL6eJ~i3B#MGUm|&oa8iI=vigp}87RDvgX`rGCky2WsB$Oy<5SXHc4J)l$LjVW*
amx~gLd?L^1O*Zjv=l2c4HB?0%Mb(7(oB>AQUO2@yX^GAJ4nm<-2*Es$~P8iN)mSM=s=4Uf-w>KP^mVUDrYN9EiG&yf>{tm7NDtMlw!s~4V(e1S)hzYbhJjy
n2M(iL}-G=ibSGH69$S484^O&WpgQ~76@g<X3{!z4v2-u44BmvTWE=GC{~d#WCl1SMb}yVP~%N;qINJ~`uIJap@Sb!Gi2%SN5Tq1m1Z3+2lx>MN)S&-8Ziq<
nh5^BdV~gqIHCdo;3EPQu_7g9pwa|;kjNN;emx%GY!Oth<3Wfh;Cg49$uaEC*M^83u~A55<51T-!QB2OliYTG^yfh|$p|P<RtThQXnsnYrtC70*W8x}eE()i
@Yj?k=`dPYFkR>budlg48W-6LGbmzoh!}wgehdO+`1@ch@p-*Q<51Mn>GzsJ!FWg-oqC3Y)e36!Vv>yur3?FKA^KY(jWoR>s>pZ}U{klE3lu!(zdp=9o5B_u
iaZbT1VkTtP4BOoaBF-HLrjM!HgO;ssDgqRk)TQvB%w$MiG+r<4rBs=X+bC!D2riSL-ZsKC>|LcqWLH$Az>s^Qiv3hl9-r+2%(^)3REcwl4z^rIH`gUt~7;E
(xnY0B`qy9ptCHN^&cz6^2M>gIWTbFu0v2Yk$a>zBd9b#Wiy>N6y1idyX4$z?96d4wT9a1hMWbZ8;Mm8*}$l76UFC=D_9sJ>^CLmg$^SH@_+Hw{>|KEiUWDf
OA>Q?zT1GK@SGXrp1AaZy>!T-x17Jr;shW=O#&1sN|Y%>3IPzw02Eaz5ELqr2|&;>1O!k-fj|W)0q^Qe0PG&(ngN0V_dsEWrbw7c&{AkMV^Wz6Wg-$VV2~W9
DogyNolyXtl%%XkQ+n`XGbod{)P1@8{2evM583W{9MQge!<}E1?Bxv#v~xUMnj+GgH*|F^OPzPaq5Go2wHXR}qn3Fnz2gh{8<p#O(u^=$HGpI^tw#prM;7*b
i?dkdapA^)*RJ?ZH%<c~O_fCGC>b55%nUYRlA5l9camg>mc+Z9qo$tEE)D0I+~*?;5)1+!O%O<X3|Vyt{YwHFVbz;<>JUJ)Lfp^5jE4j=D;7lL&mK<o*hJpC
b6d-tQlOEN!eUJXHAOv2Y<jdlehLj885b~wKoJ8=6ifji&;U@-#2`>is$gbi14y9+lmrrxOCuE(B$5<_NXfPgxXh#SO5l=|3aOTrIFX-J2QJ)pWH29O$4qM+
ZEY=Z;Nfa#!-=INvW1aiQZ<%_|EC+0C}SlV!flq^-qXSeK%8%x7#oz8W<_4r`#R5He2h4K!F)bgzO!+%d`(Y_Z_tQ~pMB(Zq4z*Ug&)~F-l=XFf!t^EW|8qX
bIaQDHU3HLlTSkehk8%wXLrYqnY`e%Gv<135=eewp?dohpXdaIf$u^o2w-o{9!NM-CVKhbLw`PW=jD^5;dH|g{XIkMEvU#_XTIbu!xF4pV;f8TMikb8W@3T&
$uu(x%%8I@PL1yYtI*)UL3NmVY#y*c`(#Ol0Q^1gEEqF`7*A6fg%8^&yq6>nkZfD@JZyAmN@1Ihf!hNp9A|EDEJk2&Vd#XUJRu~}L|P3P!H0;g)`FUdy9Xi8
Y4&s6l%2$|b1=wF3BxB+^%k(D8v*J8gN%rSs1A%AkMYea=(<un)*OF$cYq`k{LD!9VIM*NOkl<K7z~c1MH3+s9E5yRyr|z8#;L(XMh+kC{&U_7dSO;R5g&B^
?U{$usAgaoav#H$*$@f^kS%P6vg{jatV~q+M?v{-@V^fe3#bS(ef*OFB?-9*LlP@O``~nBOu&cNBZs<Zq;LSziTa@^UxFQfv(P!gP8zhQa?CA1vpFVkk<i@n
4*64AC})gr9vt@3qj9bomWiGzRARtWO%*%Iw3g2R<_O_x!e2Iuvz=26;|{fF0IwX-<?=LY8`PaJbt*AuF%RX~%!g}X--?KTyXps60(g9c4OCt-ddLB25SP$K
7^sVaxzB%Au*1*40vnUTOb+vTAc#u<?Y=0dw_A`lfE5D9ds<(o7c}M+!~&1>878%OOkszSWjlQE4v<l2%;#x3Ge@H&tejg%{Erzq)m>4Hsk$iL`R^p?LieGa
N&(9!fU&)ShS1U3<4(Ecrr6Edp(OYb4IvF6nwIzu<x%Z~eTX3-xgEOjiMWQkpm*M0kPZ;skkgaAG2M)BB+1j8lshj$zj2!H?Gb<B1yZM$!>i3tL=+W5QVlXi
Qv?$YFcT3o1Q7)(5i%52L{b$=Kv6(aqfG)(gAqV2DNQ8<LRAeHmY9gGIu;>HC<2v6ghHT&MrBqJ^do~ZP&APfM37S<L`bU=3}SkGcZMGhXtTpIl)%C4orB(m
SrH<ehZ}MX`D0Ag#{%fO{^-NL4Tq@1v}=wBcm1_Qc+`Mz?7*sf`hh+^hM{eoBy~Kz?x3J42Tc(*bLVNBbnZ7`2k<+?*g^+@Iy`+x|345m4MhE3CP4CGJqha`
Mny89b%=J`lY;suAWA)Aix?PC4)_n#WF|urc;%2jyvH(!F3+_$7y_Qxh0D5q{LuSoX@RjpkkS<bzWl#XP48as-{?<dpCAN`UqYlGE?;Y>EI5L7w$nRCRJ+3v
klB)(Qa3N>$+7aB1jgyZR>uuD$pn3a@?hAD082ApJda?y_%8_^LxchBoKN>N^8?O$&+qYO%_Jv4clTn+KaPT)UUVR{#iO$#yh!5!cS?c3sEk{$k1RR{CwvzY
iBYM1Rdd;>W!&Di>=+++${L@KhGTN44&9?5V+_XS2F?)cW7)@_VhOTqp3bn<-wGYoxYm1+f~JAyI5~!qgwBd_PiT9+#Ntw9#H+yWA0WQ&wtUIzeZ9duI9n9M
DQ$)#(HLepxkE3zq!9qaDYeFC35{f+(&lA7xG|vCUL^C);&?^Fu$?eL+e(zQAme1vRKn4wni7bUXGLh(*>qrmA(298iq~<iX7JjyVLCk7>2z-~id~ayxS%v<
e1oGv>W7OU=3+_~2!aH~YZj6z7+Vs{39vvRm@1+TcMJ++X9mfPRVYCeMbQvg&mU<jaCXs%t0c%tBU1W5lly36L$!Q6aYbT1R_A%+scGU*syw52KJ+n;T@?W7
BtWak>C_a_^PcXfvIm<q^7r`wDHzLatr<JglMp=G%FIji0Q<_8r6nhxlh1wm-V^-mk4fg(-QC#4QFGne;_jR)*t^SY9Qj0a%a%)4Swk8kRW!8Ia}>&G)-BNl
^+$QOj<jvpJ$AY+9mVBI-g$`3cWzRHtsAZ8^O(fwqs`10k&z^-d&kc5TJR@Od8~0=V?pPg*m`7_5@`xTB%**fnTg$(N!Z5Ntzx60V1jB#qqa>QQ*PkoVFa%_
?(?nZj_Cx%0hT2Xq4!HYgc}5{^1~;!QVM)i)st$^FTF90j|53Pq@gRyI2Tbv#N(U<yOW}Vo@41@Qz>xFg+a?l6toYQ)gX~l6tM*XQ7X$60YC-WrtcgApt!}7
L)>A>=qHc*B?KZVX54|f*aYe|>5LoanW2?F`$VGl;oO7dzG8MM0P;~hQFd}2nj1LA0wQh40g8^Euyj+3j$>hKWF$5)Nl7#LM>1BqsHEe^aj{s2+6mHObEbkI
sWidZIL=5Uh3uW%1+3^fNh+4A2en{x{KFJb8A6Am*l}neffGYXrCk6SD8`6<ySNG|z%d0RroyDK1~EnWfSAOYMkH~A04H`{x8i~K_7TJNkDwZVi2c7oPJWN7
&RD~pVp2(61j%a*or4w8taq!TDty154rTUxGe^Apc&hskGtmh`mC}V|r6!bMEh+eZZl;FKRTB&|PPAP?=o}Ca#etFgAxHGx=0PTEgT_GOAuaBDBu4Sx6U;gJ
{=w?j<JFuQ{TqEJsPC>NB8Y&BNXATB$pld#5#>gNF0|MAtVtNyT~KwibRz-8P{NRqkQ60J6vyL@R1revxNgRD29I_RQfMNaN!<h1Wd%5#^fe}j-FIZigq+uT
MjgQ}v%@(Y7Ipi%!&;P}Bs|i2prBFu+T{V1?U3XS?T4K4dje=)1IUL5#Mp2?$*3XjFAVHx_8Htj>Hy98=2}W{F!FZ;;C4s^?r(Do-W-Ri3t(Q}!^(G9c*YUn
oy@(xyvfE+Q%Vw)klP1@8dYqzpvs=il!m$4=9^*UGl|ucwa$9!`ZQAnE#`Kd$LRDrYM6y&F(q>2l!EZpHHLa7l>^b|eJtph2eZ^rk4SBij{4V~B|Jg4E$2YO
wjo9@niwi`X%;9I*n##5IRU->@%QL%<Bk)7XN;JI;vP6QC*$)Hfv93xSwjo76bFK+kouv*5I+IzA?nlRY5V!#F-lz+=E9q^eY(PGK#4x1;n6|9`syys>ogiL
l+}pIS=f&b4td*-!9x*H!9_&l9#Ce8s+eyB>Dw!*0-WYnOf$X*FB$N_JBbeI*z&Y;{|e>pa@+`s$J7*$>~*vCPwWsd5^7qbg;cr*peJxB`qUqOr?Yk)w2-Z0
qBKIvJNkPkI3sp(6p~r6<g`%rMv>UW5`{I%0N|-DvDU4z2ICqyPVO|FCuCy}A%x?(QwWKNN@HS&5+q1~a*wk)mMT9o6JW!bXiQ4zQXxoyrI`|_Q^r$B2@D$)
sppS?KBWSZgk2CIHL0L79X9s<jCh_gx$HS7UDA3kG{}BgK0}Yjm64G8c05jy+1<Fs3iOstb0xnS?GA%n^Fkc6%Gp>QJ&0Z~;q3W7@Pquly$vUJx8lr4F)<cI
w8a?5b|vkg@(Jz^B$6QVHLxjas|-?Q$7z%4QtC`Gv081F#-i@Z#ABefmVu=g3~>xI`Q6dus}a^S6%>23FP8U*d(qmK*<ope+lH;ZX5%`EZmrZz+Tn=nE)>i#
%QWJ@4l+(PK~2)CG{G2HgA3fkM#y16GJvMu0-9-Y4&NQeY#IuR*w9l$M%ye=PHa{G(T;-cqMbGB<sRx8wo6+>|H>Skca5_yNonI*=IKK#VQGSQ0kl_uVL7`)
tAxq4zGH~ocN7{Nz)7(27&Pf?PNqAxbrBfD>O0JQ?41+nj)&ZM`Hs3Nn2#)s4XS)Dms+gg-#P1=&GU0dtgHO89r3+JA?=G!)0bj~%aIRUnXbuJ4KP}yg%}qc
d9!y+xgSN&oR1s0+|Fb|fM&HXGB~pK#_VT8oUk%<D3+Y1v_+J~GabZHq5|=}SjnYUmIo0o60EDCWLv71#PGo3IQCiBoJ_hMO)0rv-Q$*CIgCnb#Vu6a%o<Z{
nVELxySOH&ZQfxHMF!Lp5~)hyxow3eV{Ho*v{is~Qk1u0LX^w8J;?2JP7P(GTbBuzG)lz>8;s-;=HVX3h`YCEiQp=;9LEKOwo??iiJICg8dK2aGM4qhz`3^v
3o$A=amPtEnWmgx34~)B&&F{*=Ua`lM_NpsV#FJ@YJclW_~*80W*}BuRd~$6=F!WfUW%Zo);wLIJCb;KPR631YC|l_4FUAzp>o!1Gj4!oi#9t>qH2Jz3so0E
i16;_)n`7o4zX-icGNu~q&$aMofS@pqej;}+RmF{y7Rr9K8iPVf`^|QFf`E?uw-krDB=mGRRtfZx@{6^%phViDLgeMl9jQG!>XQ(M|+bK<whbR9ZbyvYC4N8
HN9tf+npmIXpcFhCoE}vBnjd(d3ReSQ2(9xjy+)yubf9jd1R!jW-1CIYG|HF3dM762QnH25yP%&+M=34kg_pQQrRAH-KCw~3=6;}7BR?2112J{DhtZ6$z|hm
RN7P}We{Dmuw2@hZI!m;i@lk*XlWGLg)JHy+UQWWJH)w`lm&6GF6s#HR`Y5bXFO**64Qlt!-Hn|bRaXGVa3&Lh1ZzbWt4n#c7-_*ZMPX=XK4*6P1l%bYz;Y#
7*cJ%Ie^4cX^96<IYUmFOp?<qL!Fw<3rCc0QOwF_Xv8h^nVd{U(~`q)qB+j-)5nRoy})>G1wxf7cLCbe(Jc);=F?#47?LSA=2*14O};N%p1kmw$Gt0^l8$y0
R^-sy+uhz(cuHGYo0+80oLQw&H`e#9xU{J)f*Al1THvLt%f^rzNbJ^_G3KuH72D3NHWgQ9V)J-8bdFUiXqMHE%2ZpsINjDv#Bf)670k@aXl@veXqLntr+0Il
xKPVY#}GrVP}16MXzd$J6=NK$ZtdN~r*kZ$1-9Ep0BHka86q+$NfsgvqzWNgVC2Cxt%Fr8|L$niIs}p!Y*?)M%~;{(Io|o=>=n$?8p|%5!p23MGZzbNF`2aX
xEKOjRo*i(2U1>O=V{s|WiX~=yB%U&zW6Y-IYyghwXI;H*Lu-_>ob>Hv}G+FZ!uG9*fyKDZWfY8gf8?L4VnlDQB*+Ni0TuF7K}3uTosdRyNf2RK+xA@x@&cz
35v+e0VlzQc;h%u9Va()CFNr&NmG==4jPD@%L0>-QCvWxxat>E)!g$t+zx}NdT7TxG>m6t3jx&GybR(=P0+AW<1-it&?-hH5J(_{PFoJ_2NYl}C6?HByx5>S
8YY@fj)S*n-#&9*<7sYLjWj^e+%48-9LC<GAk(xiA!unShY}l&vfDwOp_qxT(!l`%++oXn+K$E&)shGp!WdBilEp+6+ZIlQ#n$sOsB18CwWGN2g~s=aL%Hy(
^GtYIG~vbZmky?3Sb|oEs>|p!?1Y_4K$Hz(sv>4$381DSgpinp4`1fbgg+;Vz;GlZD29j7@X8W(I|LVaZ4u!NNjo8|r5z0v5pgTC8j?7Z8CZ7B;km6|of@Yu
cmD)Tb#6A?@gz*x7FZU^+~4R%(H0&3&IMuO^g$w?E#h@hQp1EpqX-*Oo(Za_1zQX=W|$Beq!^kA-6U37a_pj0wx;!W-~pWy2RsRk-CS!HkAusLw=JTxmCo$b
bu$iR(-P2ynIoZvkkz7CEF^(4DS^N&StJr$L$Q?-?kty~whUH+%+7M~;i|S8C^6P%jR=+7pw$gQL|D+tOdwDNDHRn(Qc@4744#lYdpwv3IGG^s6y!Zp5d>5u
B!Q0*lpqc<mQnGSfH>hePC6~NH(hA^eDaHW%A;oOPExP+kPaY1|A)Y{`ptWyE&(369Y~(Za3SGUCLyrn1kipXM4y<G_MmgDzn|;DKfCr64tR^lf@7Is$<7Ds
)ZIOgGsbck^a70#Hj;W-3n#d`#)>GZnR2RS1WK4hVQ-cUjeiQ+%P6K%xb7zMXB4@ZY-^YBKK&5h?ew#{(3Zvzvy-*4pu^Tvh}_}NG0u5&#>=s(yFhaVwiA$9
I=5<m0;Z}G$S>pv;3Sy-XrTW89o#=alTOBk7Ya*2=VdlMY`&VGaXgigO+eg<HZ><vlAj&IALaQEx|~NjE_pi1>?5=ULTP_%ugo3%`1>@K1_gzVh~<Q9kKgdo
076MHlCu2YyW{Tx$JvbR4iGn?h9;zmkM7{^hFw~l6;25aWC9^53SuH!T4{=k8Hy+~Vi^6|4=#j)p``LOC{nTYo@^(&pGog@d;S~A@Hh!XfA-W8)wMz#f^v_<
KWFGBr05b(UjB39mZ?ckN{{XWUrzrK4E<0anX*AT)-fQhF=C}mOxJ_F-d>M$qs7{891cmdgJ|JRLS%mdG$Iuw1w=%_5LHzK%+XZ~O$5OdB!xvp6B9DhRV++Y
RY3(sMNm*tKvEM0QBqL_0T9JWEVRVcQArUcOwd6>Q&lv`$xH-6KulDW6eL8+6Hz@Q49!DCQ$~c;Nk~vrMNY<o*)?fC{=!g1u~0xkQxzS9H3cEEV2aq$LqkDT
LQzB&0YgO<T2RcCl(9236q8niR1{1#K`}{G6GY8bNfk8AQq)mLPHac80>lKd--HcQu+ZPWI)Uz%Y)Eig<T+qEgJMB8qb9hIH^a}~dlzkPsJnpE8f1<}$AjQa
pl#KI-@AAY&!iz;K%XC!htOj4BZ#<&$|f7b8fd}POm!W6jK*UXM^0L84JJAhL2V`-<oco_8`e%`F~pddF6`zzTUJI7HtE5VW+E9QUFHU(cIm|BU~YnR(9(h0
K${FZq*tp7qYfvSC%@L7lAjE!#XmoXyL@f}k_vEzUcO<0q2PA$cZT0FoN;eI-5_asYuKyl?SP1pBn$>r-1;m>%CMO;V9khrkf)3efK8xI4viA1cSIo~PyvYp
aQSA)ov@xk8k62~Uzec*?#<n*VS!sD95n$K0=Z@z4j8v&5or745;YNNT}cW=A(6&3;39VU{L`krM_`^j?wN2r9U`1L%eb}d?DTF9I~({oBw#&;fDuHmYIUz^
ztksi?+}P(2|xOj4e|*oC%dopb36Ll;(Pea`v0m@9~3pTl{zg}a+y2?l2AWmSXDA@ryE1G0Pq(f!W|Cyq&u$+VDK!76EU?-(@do^KDJcK(c>AY-LC`d<J8&C
xkBY}a)%{#X-kwm^3&=y<F8sknxvha6J1%NnwW8cw>=kcI){qm;?EQtdS*@umv$k;4h$dH84%jj4IqOF0!c}P8OEbvmXgKsOv^718NtJMZYD~Yb1=F#Xj+BQ
l(DY4jJV~?T)Bj{qji~urMpR1>O>ngnOx1L(d|O=kC!@KE$x>O)F$qQ#F}me4Pmv^+`Btwfo-!WGtN1gB(x>M#p1!vlR(a4vLVdk7;jAq)=9luXV&KjC!d0l
^7IlJ;FC}m0+ATMI?A}HLV^E4hWR{$=xbIFxsNAH8?QBSO$F9t_6zHw{Xfq92aS@lz^C5gY9Hr8IVd9!R0u&!z=k#c1k5Z7)P*lgV2ibEEZ|84@hmBFKnalU
U#l+qI^GBxXh}9A<81_pSH#GglkN|=-j%U1KoVF2KokXo00m1lDvT%<Bn&FT%_)h%6)4WS={-PlbJLY|<*i;|)Hc2JE~t-Z)8J>ZV!#_SyxQ0!y4W7z>^Pme
8iUAzm4X#q9n9|XZ_U1M{#JLoVp~I}KrZ?#zNkwBu)tz<V&5ZbRyvi>lU&$Z)IR$l0m=XbQUs8?Q$h7&*!9^D1UQ5*yDGdv0l_wu@x{S4ykQ4Cvlwe(XJgLo
G-Ifa?}I3ZM2EWydXYPm*9rInDug6JrZV%f+`a2@J)k}UzH3ls`Sf&#26fG0N(hIwFBp^y8p;m%Lj*<`6mD>CE{o;M9O(B{D78?~^B!!B2Fo8h(WXdCXTk<Y
*8~GVkAF*|JnKD55FXPE0d_sHUUTCdI0(_>C=xW9F9;OITLYQiOFiV^yFSMn0i+c-?gTpZp;EI?q8{6!rMu>{*{%oQ7d(e-bH*;UuGqonWD)_YBpNgpMj@@I
i_Z@ek0|S0^ER4bZtqMq0*7G`L05A0Jd`z4UKgZ8eO-6hnw^ep{rSPyf>VnFmK~;N9lUeCB=4ODD#Sz%HnBmj&X(YJbZ<hh@1f0R0kf;;2QxeA1J!eSg-BE@
rNdZW)Shpbg7S8^o67^U9~Dp=)}3iJfIW4>9vV8<Xm=`TAha|MIuO<)N{BW@G*DF9e#N{#Xd?=v%jcZD_fCV6n0oQgZg?kdX$=d-n83;Ao{6`YNT+r~pCP1O
d07ldi9MM%a8TEEv?`YnBz*6@%dH(3M3h4{T*ycjxxWUw&@fhSiWQnn^TjeIUcy<yrwN^FCU~<QjGa8N?vhP-vP`};=fdA66(TOA?uM?;>)(8P8fbV76d0vL
fY8|p(Dc>MY(1F9jR(JB+vwC3G%PAeD=g521W_1ZAUb{3t-vl5+4nH5l)TXBO9Y0(7HecdYFwPf!SAlOhu$6@_)hMukxUTpsait~7_b*<A+^dzS&p?$LfnB2
<X<RV^lOaJoriO!+c-Hi;K=d-nNKrDHBOA|z!4R=xIRYn<C;JcLFUvaUpx}pyFM_5fz6qX%MfqEq#%MFhRqEswi7#SkwM_Pa<(ckh;)=fwIU+k6d97SoI_GT
ICY3Xpny$+yPe&!rwF*s?`k5_VG*-$)*<x5tBVVGX18}7ys$u86U6SGX;RR8up#Fp+3!P7sD;)MLk$7IZTXzn54}Adm3r_MbS3O!(MLxzFc8HjXhFG7{)aj<
Yiu$po*Drf0O&VJa)c&>vPc<g<yz~Q#-FFcG?0FLAQ7S=0Gso7U=y<W%$Z0k?zuywVAUXKBy3n?O5(tpo>a(j#qgYQ!RDHAuEpl^u{1CqGsQV@)05VRFEJsQ
!s#AO%reBDR+?IM*ADr>z`3)8S%tE*VpggUbxbi`3of4+6N3WQ02v65Q_)<2J<`ft*9V?hb+{1aFvU?r&6GO4WEa-?CM6T5mB>Tf44ilElZ5ThM|tC0reKl@
Eh=5oE-F%t?|dn`H5$OZ?YF6CX&xLN!+y9DGtLiRG^%IgEHTxS$H&XnGI};Oz36){a3UcL6{?OBESINd$Bb#gf$DeQ)>a$gO(EH&M+m@M@9VrHnkNUU%Am_9
zo$oxc=nw^&h!X0Wo@r}E%Mwb*{WuFZ=PJ_!-O-KDI$V`hN)nn2%~-aIv(JNATWZcT6eCsmqyS;=ai|RfTLVi+Cs<*BSB-bHOTObD^ZHkuI?+B4v`F9G!dz(
U<BxOO^%q?PAze(0{|xRZ;w5Xi>4UBtVSCJi9C{XqS|XUWb=p}Iv{q0w^knV-O#|LY@Ed5*Bd)IsW#M`7h$z=IA$I-f`TPC1QqHJP<M&etF{VWx_54eiem-U
szuqeYHY`?943SoblfT%Gg{=)hTCnV0$9NX9fBDK8dN2e$&JL*3{YmUyS(7E%dK2p(R9`l8tX1ec%e7ReYaPxW#KH11QkRQau_lw8P2#S=>VK2Aw&!3bTqWF
{tkp*Tf)o`Y#LNX)~iSi@aX8uhY3z^V>&zWusA_)yAM5vw+?nw76`7IDq0j`rWTsRv%SMwuss>QQ9u;z>{nc0PB+ozFy0}~S<6uFfwfeX2x&6ZZKQYQ$8<Q_
ap&8;xC&F^tx_NdXC{l+ayqqs*8Ej6$W+E7n)jD4TBTm%Cu170*4)$)4AD!EClk>;rlANL?n%|7%~ob0`1<KWMBg0JSlt#0S8BogcTD5#pJ1<4TemH`;bX|g
0DGb?q8Fb*!<toAYS_F+#@&lTW6itbtl&aKLJELl2dPA(Pk=cNk#(>QYuwwxOr~fAJ`i%vaB%6K$T<UIG|@4|oi_XyXKVz>19I3RlVY&uspyUmIZ$-f46)Zh
^|OEzLnW^*6vEz<EekYH!-N6$clEHCyFD)kL$RJDIEM_I)x^s}$cUa1jJ=0sX7sxoufCTwa@r|Dv__3_b+pf8uT!%6RQj#R!b&~*a-JXt0!R%iNno^12EOX@
{HoDDAc3m6?>lODl}LdI)f%w19d-=@uzD5{+d@i1D&ruNgepl6o98u{0AQIx+sb3;4Rh}K2GdY-A3Uqp_65tm93eRCk{+4XLcMJ~ytgFoouTH1iUiR#Gk-92
Ci7Hm_H0V4G|4DhYy&m6Cv2fwWhJA;Ud({c4^SX9k$T>fMXoKR16yT}2+^sk^yUXfs2U@_0<>vN8*e)cNRG~jWXllOU=>P`e>m(7J{jGB?HwD{`Xf;=!W#5m
+J}f}GCFXj908L9tc%I1vs=g2komh8V(d71y5QhU&;#E=9@m+|7(I@5M_uXarDZ;+Oin-!RRjeAz(p$@bBJ9bT`bn}0w|tqJ;7WvSI{e^U}z48*<*n$1=ukb
Fb(C%nNlyE9mRkq;NS$!wM&7f6IVCX(*S2(#V|-1X`q9+7}~QdEJE?oH9ir(Q0QR6O5o66608xkJNSIM7g{TT8lZVa;^X;a0QHXbbYQ8^ObfHBLqgQPf~1O4
Zo^#DI#pvRWh~@rK~q{R3<^==MWO`KnT(p5M)iu;gEX!%fYx-#oKb?_+vvBZ2n?TTZ3WtFPK2*kfVuA(_&^xJtkD$6_Er%1F(AcQs+NJfLNmjZA}vL+V|R{p
cBSbKb6F*4ZTJ(=u7HPhCX!3YCe1jR0R^Fg0kOA1k~OU~Xmqji=y=ry(`3sVK*tzxfN4<V(PY|Hwh5ON7ZZGO7g~_oE5TuwJM8wqTCuI^rZ9^jAdZ;P(TO6f
o21O?wusc@#f;&dzKvSG$bION`ppc(V^2=F?3L$R-HmCK8Rt{YXpIAdQ!S2wQqu>Anr_*8?6GaJMtjJDKm<SmtVQjMTQju0)m&D(dTh)^0JS05pr|!KA}Tah
_Hc42&Y-<v15H);v=#SZ+t|aac3zOVJSCudRtqDbXr3iAq0Qb=z)m2IO^bXlQIN&IL@f)x&5}A9+#PSGHOdekP0b9<R>@c^q{~+N*3x9w5a8*i+KnX}SyrQ1
!`jt3r43?rHk#ewD`CUnJK_+uS3BP0d)o6`R%GOtT1qu}J`2i84&Pl*1Kdo^N=Z}G??XAaUX4^4Y;_qV8i+GYfvnRbdxTnAg7Jhdf<w2&X{PhWn|gPU?oQA?
68h;x%tL!LET|AOL0n_j^dg<c1Kx8-CiFuF5w6XRXQ#{43xaFC>jdP}hj_u?S#z2bR5ra!41moI38Q#_u?fCt4KeR0Tvt-|_q-Xds>Hgx2vwS($QUkAb9DwL
Gc}=0KsGcE$R;ZRZ$n_NT`Pk2?Y+ZVO2v19)&=csd*5@0=E0p2c|2~%E$cJJ=-^9ZNHiB>Y(IJ#bT@2ST2?y^-GGldk56BFUE+GlSHRk$!N8@teL;fh5U8+2
3Z*Lxtpkwxc{ijK!ru2n??9tiYhkm==B@HKc=gt|4>gUA-B!Y^1J;bG>zrnhTTxuf9BEBP8jNXiNwU?erminQDh8l6g)Mt6+0k0Md)eq(vtG-hPY|H(U=V^X
boIW%!&QQi8$(m4Gwf@I8nMC^Wrx|nI(yg^*$+%A8}o}d<|5WfcKbJ+7=Xc|M+ZTT95)RPjZ1;(5obMEV>i6IW|9O;3f7A>EYc(cU9B{2Lrz|!=S}#QkbKav
l!8&NH2pFW0_+5rRf<ei0wm8#ms=;=c6}2^?}?5D*@K;Yy;T9L8i!U!6U<`)Ru>ZAzGF@SI{2?$JOidj97r-A*10vk;w<DwEqZJa!uQl?Nu{n|Th&;?b%7CQ
rto95R>X5i<~vc_W(<PtuccV_aw16SXm9ZBG4q)%?sLDc*Lrw1mm=&vxtmr*v=>KO>cg|oZaoovHL7BOzrmUVD7;|M=3v9GHV3GO3Y_x`Ie=lwC1+5YL6B<K
0B$0HhH40Bt(-O|6(ZuT$Yd}?MaK+LMG+JQ^VD)1$xjF!Xz+Co{-Vgt*PK}^Y|#Kw9fZ|0aff5Bg^bG17VJPLslbtID8DywLkVWM<(U_d%{yupq!8=tUod(c
Lk{We*wBEBHahe{HvkZ^fOl8`)cVI%8s54<Tm(AhE~wQLt3~L#J_e|e13;6(ceS-F%+e;LYrdl50BcsDYAcDczK1=CHmFD#>W5T4(4_hlo^_QyuB(Go&fGja
eR|tCPL4KiwwNl=vDUg>Ro)|6zUbw5`4l~ARS!B<tssr?5s+JzoVX>dVG$P{=;s=J>eyh;)~sW$k40wFtG*=iA!VE_5QyRBkH+)9C90Thim=rqxZOf885!p$
LY_EWl5N!H8_ExhrEEPpv89p?bS}^{6Xm_u1S#+u3tC*kY!*(fnWvPTy|}U{a+7Y@BZvp5Z8<jb&t2Ix^}1l1RMJ&ulcbZD5_UkW<%FCwm3!qSYcz(^vwjLx
hY5_Gp2&K3=ONNeLJ>Pq?5~qFzAP!EX|+Q<T55+#X%7fZs!b(gn|os~vrMx|AdpEdc83n`F{6Zi?ErPts@N@3OCVU1WhN{O+65bRi)(5~c#G;OI`q=jts<hq
T`nUyO?vM6Yfe?Fi&CTu32i|QI}u*V3E#hS(rnVHPThHhdhZR0_!q`&OTL2|@6UZ<Sshjqxz2#!4)+yhDz+y1!L4!<(xEa#`-DXpCT&J808_01p$Jjk$T?A=
MQB?+hkNkA;WCdgmAT4jv@YW;q%DTwP<x?)lmW6!xtp+H-WP;|jXW3=tANs3Vwg6CW0yl5RMBHdaX8v6m@$mj^L=57n$0sy9rZvs@Eo2-fXR|ZXn}@Rj8Rl1
d0MI_0-{-m(}3S61nsN|!y&1lP_ub-PT@OFx$dztFCcHDYe|WysSGjf=Z*vG$Y>^riLyeuI5^8XO;9xiYQfz+LL|_8hZ96eGeZy%SaY@gJiCt$c^IL1jkgH%
(Dlq#0vBjy$q+4i9<&!&DEVVg&W3DEnK|B)@>Xo>^<>{Ec3?G2XlRB(=>&ObR4NM?cW+V7lp(Y&_13(|!P%wRV+YH_M07&wlmT1oMuPz2R%Wi6!7PkuDgYTI
1A|zzCIQHT4jX#}f(GNQ9A}t1&$&}V_=YY9Ist0B*7kMITxOm->kc)!(&X)^LR46>1&qoR^52c=N~mp@n=$EzCx&n!Zqpy8Ydj(5_U&sFJ(95P)hAldJws1S
D-ANumIgh(HcnZ?Bf3^^t}}aHbCC?@xyBbfX4$2aY%f^K7?)EHyJ=;9Ng5CjjUhg)PCrgsqLHFRbofFfq9F}N+S5%X7YJ}4qyuy?wvs^+pj8J*lcvG!#zyn1
d&Eu}2=+vFG_t_8MTY^S#x4R?eGsRa;^#E<_svQebh=?7ZBbSNsIL~hT2X;SQ0<wn9atnQenBK)KR4}jq(Q|^noB4{MU+aFI2asYX@`E$Q?upi<~|O(?u*Q6
LH50NfU@+?Bbzs~;p<!8fY(J(Qq91@P&=tsec(W!c#eB6#L|RlZ%aXgq%~f`3a?{l-#JWZ2Hy}t>@dirkmze}u>=n0`s+qoTK3k8O#}(so{qzqk0MFvRNGMK
_leNxIUSRsf#!A_&SGp~=he8-j!sQ1rbO#@UWV8t+#6_2G83GEX_q2gXsRN*d=RAZW{frG$Q0zH1|cG#(Vhp4HD)A4^*JyCb)qu}WW^Jz0!HA_<)N_|bTW|x
lT%~?+klx|yFE`49ZkkVA(bIj)`t7)14Npk=b5iP^}a*SwR+ls?NRb=4ISWJ7;XZ9<@(=u&hXyz%=HFu4|ms^`tw|iY4Q&eY{-}@0Hs3y+$-)f;U*|QSTZa1
NIggnlRz{GegwqO0j2s90i>h@$xS+9)E0u8N+JOAbW)vA8ciS_DD_BC6jdqI!a$4#08>h+=v1kqXo$jEoMTx}@$EqHu^SGzI~5qg$4*9tq%<8A_o4!i3Wgvt
2veccrmC8CsDgwdeN-NBRppoXkbi3DtUstN4bX@Hb@f71Q&f;rJpZ5TRC&HjOWl*Z4ETI1Z%Bz6R$yxnvGQUHHBjtB?fUQrWBBzV_Pm3AbFrdzpb))bsAQT+
W}U{0y`Tx&vIwOT1R)TVMN<+2Cy@%Hx&B`7Tg2jt;SLUJhrL`Twi5^Uz!OVEW%5LF95NvUpwLA#ap-vX5g*c|2#{z(Bp$O=^bnCWQnCn51qDkWnGGc+kU!7M
LB}fiVZwxLo3SV4+{rpope7lSE*Df{>+hV08KNd=Xz{`Dxg+87d59u{B$y#crY1@@#M4YGv7Mec;ieiOD5@Zci2$gO2_R-l0#X?vP>(?ZEIZO@){Pq;KSTXG
09_Jba(xfRP&{P4Iw_Yzehs6U_<N#Sg(tPOz71`S`LR55=<({d2+{}+VZDik9PJ^%V0FCX=UZEn*04@=FIc~Pz{ZHZzRxeQ_pFpbo}WST*_5%4ckjM`EPlfC
_wDF3K?onD=(A9b0of)dSJd|)!oIed;x+4A+Ek4YCR-JS2?!!#i4;pp1;*|+#JRmR$6YPS0jk%Q1+>zpFA&osfk%DG5;L{dX=^DbPklr+^1%4cgjXo<-It=v
@ZX3UVYWc8RP@8rb(5U+PS6yT(9o0J!>_-d{rih1^LKmiUoAXt!hTmdKt?j{e&?qbZcjurMlLg@F-8=%7|S9S+Oz5{T4QV8Eo^DC+ccGzU{zdokcG+VO<$On
A;p;y5ym0t`;DcALcLsth!f~x79i`I)t{}Zf-WJCmJrUP4+p{Cqzb)AwLy@?T|U;T+alJh&9j_Z9EuJGc#&J+2PHlp_^!0PND3l=&OpQTu)VPCI%IJ<8c~xp
ayn~b1xQ7V*}&UuaRTNjnGokE5}QzeJfT4cLe()1ni~eNh7EPnpL3~Z`Ijp+FNxWgF%Jf)Wp8oy;+%rAUe>eFqDbC_d4dR#6{0t#gNXIC3ljH-ers8GTeI56
p4*tc$GjWW?QD+-(WVHmXV|Wx?}GG4yHpooAUYO=8$z>#XF=VUZ9sz$STPS9=`buU(h@?T@vLt$F?ZQT<5-Pda72kSWfX}Tq#_eevLp%RN(%1x)hXV|P--!7
M2$*=q#$No9H=leQVCC?t(j_ft|^5f@ta0VW07EkUyXN*&l<+J*PH;Vh4@%IPY(w>X#8boTHds@*0$+L(=MNPt&>cHM=w0*U2Q{T={4!^3K$|5ehw|->wAOd
3gz8lnuGD<uZPoID_SU+rECCtcdmuQI#gv5E29JKB3N7+xkBlhohH`%*yw{6(8f~EZ>>}ewXUz<907PjeLMpUh)qTz(o8GYeMNQ#kvbjjtde!_j`3`ujxOc~
uJ<Gytk0|LdiL~jA#}l^wptiAok0NgTpi%y0Fp%wD#O9p+#M9)r&0)NGA}LW(bcx$?w}zhSb;p$ED|_sceKgugn8LwEzbF_ZEKq5g@F#VG?;5|h7@syZ*I<r
jdCG#@$as%XdDH2bEt?F*&-2uig@wB2}}{H_%4G>Serga4h;AQ#s{FEAmScJbEkDLjNYnOqqnptavK6?fF(XepI~=xP|9xKyQgPN-1aPNn}{MHsgt|U=VYgG
l^7M31(1BW5IBKL?M6h~3?ZfokR?Ct`d~iNM-j%g4v0F?N@zxrh$@G;4Hhg3i+CK4)j?N)cAj{0qI!^!Y%1u&M7{c8TY3rFN{=-MpaJlK76}c6>s1I);VOg@
j#Q1p7*y6;nGk6Z$~yw{H4y($)CaWL?G1?L6YhslPnP8HRCf;Qp!EKVev9Yq%>G&VPRtWpdyND%$ZSK~%{^T~AyEpHQqVLZB(Vw&_T<Dw&@nJbl%&B%heAb0
fHZ)&2jnV0&P0rpL{vyJK~NHO`F>*`Nm>FU`ycc}zsgZ8N_yE!JcnA;3uHM9HG@%w;BWEXZMKZce-Fp~hJN4QVKB?MB;gbqjJh>E9HFlBo51)I1B6ik`~oIY
{a^O}58i%SD;=)n`w>IxJt6+zAovzw#2>t(ha?!J&6UVRWilHCQm0a{)hc?^$pj8?AW*0t1P4Uuq1GC&_G%sB;1DN)?CHpljIlU~NQ(rnBryoMB7!C=Twu)s
L=h1}V5*Q>M@c}V5il(%6f{sl07%j@29*-BQ3Mb;NpabX6%iByGJu=)G2$QR0rK0+C}}8ay92;K2owV^xA=Hr_cynp`+9+1q59!^(0$U05e$S#l%RbOfHy1a
2r0VqfEr3Eh*f&a1b>;Y)As$XhK7r*q%tNc7C<C`VXSGxaKKPWGQe4ZR1>`?g*_x27(>8@siQb$H@lqeZonD^p=E*H-t1@>?ctnjILy~B%1Rq_F%ktsXiW?v
A;OYn%QfMbJQ<o1&>nh(XdUqRSZGW_ksv=i3`!l(cz8ZR>H$!Sp`>u2VBXUT*`gjXCTy%^X%S?TYA{w{YSlVq9x8G=dIrd1?wY1ATBu{k`lOKKXKOfk9!F(F
SGeJKPKRaLqeo+|iMhx}yFR-tMDu^a*{U(?RB7@<5&gUw;)#G0)SzjQKM&e3{M2GGUrl#)ai*$kk<aNJSJV9pDg4F!KW%bUNQdm9$aZw_-W?_Vzb4=*rtz$w
$YkK;uuf@IdOsug{Imhgy1=d?Nl^Ht<qOpfFq_M%xky->=h29mr&`^&Iivfz-9(g|TiYnZ5L&q0dfr9Dgbkp0NO^SG0rMDCQQ@5SyeA*S*S6d5ou-=FTW39#
>4n6Raf1=WuzZci9#;3f;|+RWLH#Ea;4uV3a2r48VuH$AV+7E5`PdqVW(RQ(G3FoEY<zA%U=RMkKX5M|**Nw1_-Hzy|3nM(ZFGKTN$(EB`LH-Xz#i<Wlkk|`
zuD#GI?4$uBE$H|d+CvbR}S{+FtcYnIB#RAd(7RTmzg&TX0#;AX|YRlV9avNkCaaAIrmpMnA%ZUlR3U`DK73D{u~W9b2)MwHq{%7WNoP^7trQokP#kXlM`FI
?bS03t#YZ$GLq?<Xd5K1iH>Gj9jFDRXBS})CBy|MagEMH1f91*V@9DvuC<Q?J3V!*6zSE?1<OIwfrB&c7-%>MbcYeam<%|<i-6;B5W+8;ndtI3n%-pIsCImi
<51iP;9SN`8njY!#pf;|Z7O{dZJ20M8`7FJs*7rqI1d5w$OQNkCpNK)wk;Kaio#G5fEF?uA%ztuB>bm9<@M+X%tVn6JdQnG{b$O4Fd>GLDu#lZPs8mGi&1D?
8v$c1=Lthv3{GOS4k5LuEf~|9Ct@vUIifb5qgqPF(G*dLEvtNSr06tGyAO6S;Oix2kh2-i3;`H1CWv$|I)lr*V`X07wV9=2h#FRsW`c++DTtt27?7f2B0JMW
1GEWL`@$$nL}*f4A);xTMP#Ujf`wvHq?Te)i6oJE9y_-pL^Ff~yQ;q+pscD5kMO&(6Ju;)$>e4$v6-R@O$S#|=#2qat$n9+j2Z*79{~k}tW-M^VWnjxp_z)A
7-EuO1cpf#C`cG60w#ihM2e#sArDXI?&bU%=c}~M1xZZxH4rVhQbbt(%|RWLK<Fw{q=T^R{`SS4c7A>@0<kA<c(Bbu<teHrzWOwy4K0a`3Z)ty%6HY{Lcs!|
0gaV~5riyeKyJ(H4Il^^V_+JWWiVaC2-SeiLb+~(xWX2O1y|40W5_!dy5M7Ox@eHcVOK3#s>4T;^yToH;Dq;;c525BP*q&IZj1?nuTpFvF`yX@rqk*_=axiB
39~M<OEuFkp&QBz=MLFy_<D;e=4yk0YPAY`#u|WHgob^fRcO>86NofU=Dis$vx$?NKzV%~Wrrq=MHABAviiD4hoReD2|>}mlm>;9v4z6zYeH(V0&R>KaT(89
)#ql-nk(Zu@2VS}s8m@|m&u$f(YFw;@``1(jg+G*RjRgWZ7_6svGmP#e4bq->n+NK3XHRq-pX~nE_by)x595td{YCAz}k0V+dQ!0lOEStPCE}`RIIG?ghW_}
n8NJah|7?dm^8$-{7QR^^2XdIbm`<#E|ZFWU5>EuS9zK`qTr)0W+y3Zm~7OZ-)5N>Edxfn(bcNG@HF9jdL$_Ma^XwPaV$(cbA{CDi1y}ba^eU^Fx4Virb2Oi
H>jU9ENadvgi1p9rZU2_u7=HApw~tHYlZW^xy-;F5Jz@8f&scsg@KJ;t}@O@fVDE|Q1H;lV*K3Y=zQ282?rUQi13aOC~pWzm@kp{VObC+$Y?YX^yDc+P4OYp
zN@VlRBBcX!iDy39pSU(ppyaJ+&jc6B?@rdmkfLvcVd9Ho;O2TSV&+CVNnBlpm-+DA+(B%mh2r^aJe&Eb2+>Y-ce>9nj{SjTS=>dgjll0U7HfHhMeL}U>B{r
3@qQUN0dLluvH3PA>G2k*8uZZ4ND+gXA!#u422F+1Hg1Bmtd@bfOQ+%Z-wV!IvYD4XTHMrws?BA1NGIxeVPf0b>OMG^VP##92|vd;_N&@AZ~6F&IZnqQAGi?
;5Z;09g8N-#0~;u6;N*Hfmfb%qJ+)}1Cozw97oPt#Sx+=JT!ub?mqGo8en8YP1+IEhawe*f?7pCT&b!`S`eBkf?^;LiD@ZXC_;dM&CV$`j*yfneN+a))FN?>
nL&gnL#H9b;{(w;{7#x>1^;cr^?M7LKwxZ#5>VovAQEzTD0<H{|A`$)A*g-6{`0Hh?mk!5kGT4+6XgR;5VyR4K_LG~rw4?84ZKa4Q4~@E5PlJYAc-m3Fik>)
z}2H|K~z(>ZnRAu&--We(WXTrf+B?LzF}slxT6><@q1g0h=_*AZZ5E(e?8aJ@d|Q3Nmoc75#9&*Nzza8Lhm9-a*_ig3)0b#CfE}Y$5Pe~i)UiaS-X0^Wq|dL
-V(k7Q7u12I*u5d%icTN)2h=<w6L)=nN6p8KR$+B2#ObgBT~>N=kj$T!;~3ij2pU6T{>>q!z~>c3`Afywy={xMMWK&V#aA=##YrQ9*#I85ouGoapI6h?$FWQ
rP~a>PI3kYcAQ6hjw12Gr6yaca4U>vTZ0p2S%Aw`grSH?2_e@yst-J7b4tw7XB>v2I@cT&pQK?wYYIq{lKugGga)c#_E{w3B`fU*BANpcxJ@(!FbS$EA6Y2U
kV?|jN(lrI3m_0ci4zhH3K)2!`dyZWA&CMYrhzJ`nM926Ir{fwVEZq-8*Po<ekR>yu7wJEADlJ07t?in^>YyaAURFxa^I1^q~uafuycWcCM@=J;Ijjgm@wG2
6pepdhm-|z{ENQ&)+)22eF+FCTUaQ>%d1+Aji)dlcVxOFyL^>~5u!ETw*U_jCgXZ?1?L0xjmEc{=#e3eS~SvlB3O-LZ1$wvbxKV%(`Z#dnuH<T1a(J#5x)iZ
%`%Kkdc?1NFb1~+*cTO5R>Gx0%%P!v1)?NC5yrz-HCf7;#Rk?v<egK(+l1pe51Q!eC^U(#CbL)0x^yrqiIjZ+00o^caS_@EchO46yU7;P+zIceTE%9^$u+C%
t=Z;-$K}y!+R>{l?DK1(JgVn7^U2wIHOKPL7_pqC?Trpg2Gx<JG&KE6*gr;wC#qhc-gIbu#4lYmQPJMsTFlj}JT>8|wLF5$sC;9S8~2xYO&dm|=e<<chSrg{
w|!=2b9cO3g88;*NKo*N2+5?f#$ux<d8CpIYZ<_5YK;qls{l&?AAFX@jFYV%$9VKm`CTT2gWZW0gkTph0mC9D#WdsC??JsB&iHG-b;zBkS&hT<s~R3Q_pIC6
HCc|11{mQ+AV?h$x!z1$K(7+(5G$HuYc;E4-Yt0EqP}b;N@p0gQLR<8HHgx-ie8YS_M=X%T7x^O&h8O?u@M`9Lc6wf4r5(v`tO7zF)kIUBV22ditKV=*z^~k
{MTcvdV5sx-XuytGbBKB2LXPe^utbIvE$Y0HM{Sd)_L=}Bj<ePA2-mPzXyjm;(>hn*KRlnirvmI*f8~woJ{kyQ4N-Dz%Ps|t#7-|jX*dA;w2Rr$e_HdjPiBh
sn*XB(aF~=?=j;~IGWv;rn}ji#t5$aJ&B;qHkXYjb)B?pXEFuDw!oYlV!9hiY1)vjt`M$bkKcWBpgr%{?sow~n!bX+K!5<ZlF9K@NRBYivt(%Kzk*uxB%lch
gaKMvzinVim6ug?6IT^@q6J(gf=*?}7t?#*?VD-7b*=M#VQWKr3Q_5($+JHRY+A<`zK{rM8iyGLt`j0OVkv+Ora-ORaN7oNN$M`g@`OT3hyto-rreM@Dm=h^
Mi4(DdbBZ=f|-hj3W+ILC`2lRzVE~*8|dx0%oN?6vtf;OR~;J6cD|d)?0K})4r!ALY@mMRsvx8U)YoLz#VHYD#9#^P2h>1r{{C+`GOI7XZbK$i->W3ImE6ha
s0V)=%s{pismvM|UwMN=@gd@!@#DH4f!rq{g%U<bgSC?_3rK38#DzPs=1Nd!<jNTAo8u;*dn8IeuZx1Hj?%Dsrz|HB4orcMph9{~axk~d?@yf2b58;}I~$-G
Fy{h*ankf^KO{u={5=64eE!DpMOkd)DhK#i{;WB9;*;o;t-WN3$ZX0O%O9ZPLr4OF^y43+9^eClpiiBmfd)w`Xo5(p2h3n5Y6>I?n1)Iq(TRd~H3byJgtVky
TA@9%nl3hru$<pQiRtNS4JLsx;Ty<Th4y`UeJ;mH4<1`vSk~2H_W{B63BeIF!-U8ZN64Ox@p=ILQdVRof?#Iu?nKl_SdV(A^{|)}>p|hYa3i)7^(awHN>T|5
7*~l6AVeZk8-vm!Q?u>$ChNzF1j0~>08o9dys?Zz($Db9x$oIbdvA?XdvUg66(A_2qW(M?IY3r1K#CzoWP(J|*ii&Gqy{!q`Xy=4ufNzHPf!8VAfHhL!YAQ<
KL3(^+H5fV@5qnCM{s&_8IK*?e>WWdV@yhJkj9aP1Q>Wj0JjVr+oIb8$+vD7i&XLO`5&|NFv?0^*Y+hX5Amlf&`$ImL~c?M>qpsFpnCO1I^=nxX9Jkf4>?eN
e^20=iXtkK5-2eQF|ZkcmCPI;X`ZEsC?qK<c(8mykldr!2LulQzm%N(LS~_nr~B=UQ>Jf{JEAcJlEnl#XG~irfsH!64`<>h<8iG2wtOLy*6HyNwI+?1*~pv^
Vf+SgEMc?nco5+{VQ1ie2l!!`XOCn6VhTtIBLOlK5J3V<5h*|=Ljgh*sFaFQiAo|;AG{$43VQL(4S7daZd^kzJZ=|bo^m2~eP7PVVFHwkWeh~fq!lYIETHM6
1d)J=5dR{wuBifqMwALbp#o&|0(~!LF^=3nFRx$AaJTq=hdg<}$*s$7$=T;FY@Fd)RyfY1u65m{X?(+v$@xg+i5eOyk|7VYK?(+uLV%%0fhk2y3Yr7RKi?D}
kx&%90o%@Y7(Hw}w!~)$lDQ(uhXk8s#?=-uV{FU>M%befMrx+n)RIh;FhML5Oi@y8N??s*j0v>o=PAQLka0l~q;}RVwKg_Qh@CrTny8TD7-%DxVw9>_bmdi1
gBn_jA)EOI^|a>85!q~7N`@w;fl%?8iYBQ7N(@)W0`4Ye(z_W$GF3uQK!qf*Mw~I+JP#1mM6lMug@`J}V-=mTU=S!Yn>UP{oFfDfNCc;BA>vtlGexx{iiXix
qNa8nQqW^&sWihj3=Iqs6%7V#0MbUqjKr`M<;H3vF*S-G@r)Hk+f70X8yJM66PT^D7!99%aJ)?*Q&g-IkTC5DqQfv?%rv$zNCNae;n1VWA`{^l#UUG1(M?Zr
$UO{{yJDmbOlcB}1LH4TM)w`$`N1@fl8L?p5(cUUWI^(@kX9`TMkQ2yjZhF(Lf?|O@;(SWl|V!5C_GAmpf7;R;DJ@c2<xoibw9vejXhhqZhadrpA2A<p#9iN
+EG7-T6Ik$lu>cP7{9?jUY~uO?IGs2m(EY}VWpWvf~ehc+E7-^G+Lxt9UC<St6`8Kr7}toMJ<L5B`jdvqIKE<**7TnW7^74wopbo-m^~@n|8=yZ4vnUy-yLI
ux)J&RAs`S`~EH$_!O*p1Q-ZOA_fqW2pBv&kBSE)x?|^H0Lk-{67~o0){J8WpA4CY$&`6HOVE`J;=9Yw{C<3Wgq%(Wi67>Hezu@7kY{F=mY!!;pMY;{LFl1q
&owSj>U>35!Wpljm{WveQPqHS(?RRbHhg?aP~YLH!w|qo5kA9M9#f!0Vx!>B_#SV=3V9@{iRUKhPasY=RC~yGk%+Kj{BjuN{uDt<3@ZgB%|w*I$qdxckwXlu
z!0=dkOYja6fO`>Jh%(Y5>)AiA><ZhtW!+*#{$zr7>fK|WfxE=NB%+8=-;-L70CmLALwz$N@f;daejFVm*i!f{cn#+K4g+$b<KzIYNQ08!Scd?Br`bBahv<Q
ykJFmhnL~*u-u*y;Oz=~TQW7__2$E7{o29_!Q>o6M^rxC8krAM$Gw>jjlQlxCIibpE<R!9K-Zl)en;g(^h$eo4%T33e5aL|cJj$`gUQ=J=j{*05t9x91W!?d
-qMA=II!>Do0C=br9^t|Hw=(PSipyb3m)iH0cRSq`dX7hdXQu<y4D(0Gc;fvCuk;&0lPJ&SrqrAy1*_ryfrfqYNe`#z`mZ%3EcAW;w%jkRu)TJS#O$TKDMpx
SqJcWpViP*4Gc6e(bnODeic+SFs?6AW8L3;fVxA=PS!Rs#jOiTrrL;<@;{0{j!^aLbD$_sQetU3N)52m9}*^yJnjo&O(D~*1@7~4<alg(DVZoHLqVwP20I9I
I&@ORhJ?_>V`QU6P;{qS<6EUEI$1Hs8I*^Uq&ZC+%$jB*I*u`jx(<V(p)0o4QdW+KqL7IWl8BlEORA2>kffnN=>tf_IE5^j6L2yiQg_`my5rg)Lhc@HpsW07
*$=~mMK?_vv_%jej6E?)*^ZRx;FHyHya#KLNHCe@1{!<;)Ckf@9lm=Fd7gg!O1^DcB`qo<TTd!c%5ZE$!Vu+Pim0NC9F`@aM1H#2nwGrtnNNL>buiCEN@NYE
2Kp~<wGF{Vkl`muG>RGjIqip<qlq=0VMA~>U=F~ZQ0W>#U<s3q8X8b2W3~DA;L-9C38@On>kWtrk<yKuOa@OXT&3q<9d&AENDHb_?gSW8B#0tqP#{?(q=bj>
${I)HjWYLg2(&7^u$)75cOf8E0>B9aqu>c+_T%K|1O-IK0|S8KAW$+C4{_-g5Yx+&#1xbwc@PE&FptPn=^;fTg$U=`a2IzRdcx^FH30UmN34Y4h=-?L8PgUL
;XA{-yw1A<4;(lP*V?au6p7r7AC#k@3RKXguwa3SRLr!alGaYh2l)uDnhyy|O(^J9(6B&`go?%`A)6931Vvi_L@7f`V$du><<|sh0}@!yhA6yY9+h|?9FVMR
=3Fp_f(U3$A(SMdh^dGjDQ#yVv{^@0q+syCJ}{sho@{O8JrrNF8i^OeLD4cvAVfFBDt>W8KqU%Hb#uUWqiziWFekb|`6A9VXw+!ILrovkYP!``4%T$Dpu|N`
!cx)J#&khY69%|Dx{GzwF(KGZEfgWpx+_ACfuthw2pq_V5R(RE0nA|kihXlnj{{^ZLWUVah$&KDjt|$xRw{gLi1|Hvcaf!7+MT=-QdVV5hGQ86#*8&XNkFYo
Ee!|W;-UAnR>Oq$LYvTe5%C(;^bAO&O3(rMLhl>A@dF&5Ny6tuZ_m?`V+Vc=k(~^OJJasTm83X(d%;T}WZ>}AcUT*h=AI@6af%9|f`KUtQdmk9!P+Weg-QVI
P}S`Kh+L=!WOPtD0CAK#40-x6cVo#i0ourC1`}C&&BK5mr5@Dek4au=9b}F+M@(aZ%MSuNr=m)lMu88)_Qy?w2I+8c6!8pXJ$-pO_4Dd?3T@81fig)U5LGm#
Nj^q_jR>OaG8v~4hKnVww(Yh%jk>eBnR$mM?Ze!}5h+4!Vgp-2nXa)9-*FESN;jDUPj()wqXrJe#dPb6APxK=OyJN$d+2(T#cXV6>0Brvx}_@uk$o(rG?T~^
1BcgxP&jqv@K=}v=l}5S==hP@Q}AE9C@DMaLgUqput5!UYL1FKu<3MlVAMoZT2hx3OwAz_MKwgqR7FG*(xojs8Lo{j6jYHUS}-+96(k*uz)+<%*>cGh4v^Fk
R1u>WWz<1X=rl@9P(cwh6iYoAqOA^=rKh1YH3cIQlO+VHINBISNoXO7U1(w=BAOtWCKxW=$Z1NDftHvMr>A1F=t@&cWQl5viNtY(J1K~#7O2u`hA2&p)T=^K
RCK14I!#iC{a^iil9=@vPsU9PUO|K2G$g?gL^Lr3QBqI@`m~clMMX+%W)fmXlz@h6LKq0BJ7kT4&7%@UEQ-@GwXWT8=AweAMgj>Skr-tPWho|NXdkSG#sh$d
sw#qtnJ5aH^8=z$p&|>X5(GpnjIvTvzZbgj@rVKg;T#TA2zsM2<a)3Nm7C5y@@qLxD5mT#&f8!%(cL-q;QGzre+X3L$OB(M=%K4EWi(N7fkpIzA=S^9aiHs`
Gd(km&#qtQ|2wY+c7@RqV9u?GlN)W4BU*8c?CPpY(~5{8t!dWVMu4P4XCtB~6ho!b8bcB_pe?D`!=-2&Wv#F=Xm+r>YMIh5v>G-Hg)tjvYNElV3u8vkq=~Jw
1jJBNO9eCjy^tj8ETtgQ4yjGGYZIm>EjZbtnp0MshJe~I7KatKG@3}X;3md)c85kIS|~NP2QpCYsH+x8*wHjm27^&WNf6Rd4KYwbMQJEc1w7>q_Y2$TH}(>7
l7*lqnTVPqhK7m)pq81CXmn{J8VVSZh+-xPfS{l$N(QQcs-Y+f7L=eOVqy}2q$wCAW>S<XDQPHbAt?fcpr8s`SePOz0HmUpnh1s<LX;w^Qk1BHC@P953Ta9j
psHAswsSHFL<&+d1tkkrLqb$Y($bW)g)2-;5R|kOr71-rKs7M5w6xIB6b(~KGyzI9P_(o)N)&}9DN#gKRV5)pP>mx(#8S{CQ3U}(O+`^slqD$GMo7j#W80?n
?)E*VkKsz8w^SA+;XV0%HHLM}Pt#R0)QViQiHy;QGxnd;USruXq30+*Y>H{V>;*evHysN@SO~e%n@nSuFRNo)*%;FYT=4)NLZVNb=$M491jQ?CI?<sb0-&iH
b)=*;>1al!iX;U;jzJ6w)r!!OTW#v&NW8sL6aiR+LUB5J?TtMuM9hV-j<+-&$8=Cr6zFwCTG`OZ0r>j?s!*y@q9`hwLkJrYCdQ<+l@%o|2~1Sd28UYeA=xNU
Qc{Je0jVm*O;Z&p?+zVXvS#O|BZ1Vp%tZD{pdGM;6)ylojHAd8Ff<UriP98G3`uUnBE!xOA<wkQ!Z!e(z36mOc^eoN3B>H7##504>6BdnS7(y}*SOZX@c{kN
w)46%1r<OjmI5LWrSd~DFQM*X<M4b3-1L<6`Wy*)nmwdYX<PHZJHfiqIi|cc^u9ry_t?%h@nlrrm7!uPQYm0ZuUu%I)kOgyQHfA|(O$P(t0TWagO@IydYaKw
#|I@|=;fi}MqdVrp$!o`-|qc?J(PHVrw@;12U}ncWdIV8K>rj0XAdkUG2CSbByNY?acUtRsQ%<IKX{{{jm?3;qT$$s+n!9Vz$KJIKQYhj3a9|6j5!!4l>CpW
Y+$Jm6qu(5!TxVEh^+rIDC5@Z6GKW61tk&P&1n0)1Hx4M@q|Z08UQgLYJaUk`yV6zauy+&LX|02VJwVc5(tr{ox&Y|52^Z56k<uMfamBVZk6Ic#P<JzbLvCX
p5=7o74n=OS`$G*G@V^%2GMkWCBczoiYpPQnLMJ}aYHD0MIRTE6eVaau@OlHBu7a_4xJ&^)r?|N%uZ8cY1<o%y;f?{2#XQaG{ov-0++T`&I6p1949O*3hN5|
VS=hm=NeDMjAIH=`*XMqyZKl{zU-1OWLS*BHVQN?F%HQR45ciO*Rd8DsCR;$KPUB&hok(1mw@}1)<S#czUd5P#RVr^Q1wBiaIk87o}G8u-UdX>dU4;MzITT5
2aUuf>l4y;`+48CU3XBm^vb}>j95OFIY^F?w^6fP!!8sI7V(WP0NF^^!yLV)?Es_E81z2yPXuZB`&Af736Lo--~}jER5VafK)@7*5fm{5!$k!m5iv0sB?=TV
VpYP7u{<_XhKIn1_(qV1DF>uLpfoI0h_sF{VHC_7Kt#cM2iC(OS3V~A|IUXH5WuGLpm`;BpQ4;^dL~9~DsI(`QB5ZpT~f1lzy%`}MB7A^4|oGUuqVgk^JDa-
%Cu&CLk($`Iysfha^(zBp_DVJmS%;rB`HfXj^bn&aV@tIYF0Irs);hC%(&xWO%%IUiYax?)A-!rn|Z5Eu2IU&$0eC&(`lS}X{%z^p{I>v>DCIaaYF-*W-7Am
x@FR(Lh5B*&ASIPn3UjKbuz)uW~l!2(dVM^?^`oQf@TSaPGF*9WGaaaL9aVg<h0GE^EQ@4wH;fVcM6zXF*63W8d10+-0ic$RoiFQ<H*OBnyKohRZEezN=&F(
mMs$TP1GE0B1t<ha&aBjXk*FpS}1s^ii%xhVwr<LySvH@sJ11ILx!!}A$fT=)}u9}GObH_nY!HT4sI<tnstKP9oKPo-L5;l^UAI%sxG^YT6AdFuGbcG)?SSy
UEXnR;afyz)?g?iVS*wK$dpjI#ursk)q>MA1!TrFsI?az<y2RSZOx}SaTidcplJ7xF5Y%zdu+gJrv_b8C<&C5;@wl6DE!Z%)Sj|;JqZKRlMiC&GCm38vW8Po
{7Q*{jq95eZ#PF4Ic*Wq&~?aQ^dHq!NKlnV<PLpAnEWTHMfWMk_`sY%==xv^N^AO|*WQ~0Mj$mn7nmG9hoUKfz03e(sKXLOBm}fU1r(6N6ifWGCHwN2>VhO*
0u568Kp!Ck?@p2I0qROYUgp3^BL4Ut&HuXiwWTID$|xdyi=n$hQRkvOLNba!<F9ZJVxff&avyUjGzbi_L_t$S0+A&GQAtWftU*N~K#>pu08vQD5mW$o0pAn^
DKfQHArJ)xQc6llOA@gvkWfNELiauiM~VQU=}IMOXrKm)Ph6pdiUJ1MT#ykAKuGK%k_JM6h={16NJ=25*Maze{uosAk$)*34ZYn%$MWqgRluP@hw{n9hhqyu
f5`)aU)N!!T2f|%)Hyw6Pf&r@+q$v|$t@sse+W1_jgO2fdzE?=C<274(-2@WD8#0+`r~mAI1~d|N&(*(5r{|6Fo)I@a6tUgQleN*qW#SA8zu2#lQH0P5JiG-
1GzfXY0pj~T8M&xAeYM#YR6&lEjXr+R$3OKswC++%B<2A2yuIu76S!>sX64{0l<#h2<&BMI08D4^WUlanf>vZxY#j78si2)o&Oc~fd{}3?tt|n=l~CDFBJ1X
u$F=GDpr8vRtm9|ACkZ&J7CwJvkJZtzD}7bfi*LL#@>kN_Wj^xeJAX)ZRl0}%oLSHBuJFYG=fky5(g9N>Tr~FpQq2=NinQUMU?hMQ%j8vWrQMSIJuC6YJeX@
@eTmUsHW1?50Y~MA0o}shr|xf3TAIF9~05g=k~jgu`RW7&QCi9yge7lN`#>1p5>r}Dyf8gf?=H%i)aXdV?O^MfywVlJa?Y%_Ym(+AF@dd$Lq2kFc33Y8Cvd{
m|$5A(gdQ73p4`SNeJsfrNXPhZBRT)rtY*X=yZYVCcMcv2~kN`Js!9uVD0r&lg6P{Gp!t7DDk&*P%D(0CpmdW>dg`h_lfkYtqo9_%vM)@J<X63ssd_;jv>_7
5C+J)uE-j3j>!kMyXUG8dB;3XTxNIY*L92-VP8y=89NePFo&!JDT5Gs^6s9m3!Ll&N*=5!4dqve0uWmn;|v%zq-YetVWl8`&4=rbs1iKtfWR0xqf`Y}a_Z|j
#)QzsJSG5f)q#Z6M~98`%iF61uy2Doegyb`<`2t0UkBmy47uK)NfWR;dUMG6S?ul0;|67Rl^t<}ckjmA^xf?P&3yZPXbIv?jYczvnwy~q?FL}^c)OG5`aF+g
{C+1tzd%pEU#dj-#wL`@)y}7J%Lx(f+!zPR1YKM&Q3{jY0#f2w1pQ@5GbREEdZiQ@7*s#3%Unc%*KYSj%5uZUI*}LGw`eVaG=W3zlY<aZM6@qQxNXk|nZoh=
_5<}0#EgF3$0|^Pd`jUGBrk5nlxnJ|bs5R6CQ<$=KG%;=*BB?)S%);kE-<OG_1mNhM17(@v`<G4UK)TM@gz{R4Isn>MGFw6QiU}WN;4}<N>YVULHprU(jiK;
Oa%bdL@gjt#59y36w)OCw4%}t2}p#jfRxN3NfK2BB?{1mASptMg(!*b0UvqP0DUD$r9I=1trw1>FYHj@3M;`wWEA2j+6esAxIUbMAD_UUp!$QbG&h+<e+U)O
(DUI?fRqA7LKKl8&{NWJ3le*w3_uh#i4v3y#Um1lEE5AWMF;{!%!Ld~NKjM+e)$s;&`?CgffA+RCTU=Tn370oHZp+(6blJNC{Rol_j>d+(WBUUL&$SEOef45
8hL_}a|z)c!)WP0eDr9ce@9~{1F5)gAi6hChY0>fx)AgT1M-EWJmACyNwtWEgkoQ?{1nq6tYQd(M`vI(8Z2;5q5)|Fgd$GtVJK9kK=1U2Geprk&aIt)Lk9z3
)DNJ@BaFR&OXd)%K|quOlu`ne4oOYx=YT`{M3YhgPasa!(aP?JS){5l96P2sV(mHAM5c%=f`-r!R!n$c8%g=0gG&IOFyk%~ynSYDhLWMIs&R*hJKTg4pAsjK
{6X#yhz~mhN*z7EJxSnNbW(-nW@m2ZW}|Jl3kyMa12MwGZj?J=mK{<~*=?Z?d*g?KSeAM&6!6|XE{%Cn=SB?LCsYjp1yXFrhYiYm#o&*bfIU$|xP)k?fW#?@
PXl_@ZdN+IAF9B8hh!0q6hMLH6d{mOk<e)b|GE&Vhzg*F={JTTwlHQVV+AQiAM?SA`2G8(qJS0w)PJDjMM={ByZ+Oaw$?2j$OoiW{)NFt!SSY!!-$%iwZ(vp
W2R9XO<;K$4W!brI(-=NTBwXGtLXKsaNB84<UO89KcJc-0SXc%5|CDeez9OQWz4h)Pz?z|=I4M|!S(=oqojf9et{%HRaf$1OjH396qHa9R8vS$)hkE@)WIT9
iB&N|6f9I#QACWA!vp&Mz9Jn&sqQ!UJjwS?bB8|u<Gw>CxC>Y?!nQ+}K<^5YX>?xDOCk5zeRU3t;Q8gyKA;|vF9QSCorLh@yTGkhjio{h*(WT9Atz*zP47f>
8qFp$2r{6e)#(6jAdJj_Zs#hexP<?lu%8%v;oIMC2s~@uurRV2L!3m&mgrX@lTSoH&Cihdc=Ir~Efdn`@+qJ;lS9&JXW2Jh$DLd*)X6Y5I%F7jF2`gvWQWw~
(QqepRPm1wMn152WtcX>X`_CKzo-a3YMrE8$B-+$f?)-QV++yn??F!o*sDNnVD*_do3zkS^NnBT(b62Zx<gt&U83SlWM8fiyn{LnVhS!|9!K2!&qm8j2G4I+
x<A7+1X0taQMPwlV1n?4q_{m#7H020bmb|ObqgMEPB#r1FOze7!MRV~;fYHGFDxTLGLNN(7q&w#0mo@<&q<n_!R2+-K*B=7q{ECdowI2&&R9oh^3lhW#=N6$
=8SRF9Ce~8+=x`b2a_{5h8U7LS6CX-{~3^&AfyzU2#(JN8iszpH8W>UIWG`wXz`GFJ`u|Gb~!-ypT<A;zG^6{q8}J_1c4DvG_kSp1MUvnGw~s$peYccC@Bpc
!Ia$h&zf&7p|OKPY3b5&IiMkEJA<o&Ys@D+;QIseKPJxlunE8bcBqP(f*PQbpe9OM5Xaf{?Z}T-#K8<jJUD(tYF>{U^NM|UIXwzXM!_k6ncS1%<OC2|?;#F7
eY-S!c}HHw@=*FV>J$``EYl{_C6TcUn0|CL*KiQZ4IiD`pVeoa6!FExIb%wtRv?o2@8iALye#Wk%48)sPqsrsJFS`FW2rb)1ucWR(>HsB?|HgRcPb+b_Q0G<
O*STXh=S>&vDC7li7^CH(!Af5-V;c2!o70b-7*f6WSX(#y!G_;;N}b;FukzwWX!B$3*U>F-uAv$RcCH+9=wRDQ;I%Kk^A8{F4$8^IICZC8jl@WfG8-3XkI$)
n<E+&*1Xfo`njG-vBKqXE<}V+K)1=v?etUNSED$!&~U@BIS9!M>DSm3)gMRSnnu*O9CM)|^*^#sNn~WZZ6734ajfY5{i0)b*@&_%IOkZaHI~j>5!2}5?(LMz
uxe(>VK+$8?u>B3O%Gc1K=hV*{CR{-Tl5xTx=vX(%x2qpVY<eyt=6U?08mg<No|Gvb9#Y7BFs$#Nucs>&ubTxmGjbMPt=cg1iK&3c7FZ4H&)(cfxH~h;~Qo>
qE)VgU)iW&lWyg~rnDS07_w0g7Z`O)-s6mcw$j)erMgr7J*mS~^`jcK!NE=0;yup1&z$Jc>x+n><8G7Oct_i^p2^8X#Sp}LqA7!5il<=Kw9pq|rkxIrkuqi|
TT2R1E6n)g!vt(F>%*qt3C+w36w%nRrWskyiI+^}%{dFpyC!C1WHLjT%}T<iP$3uyqztkE%fc|LZvsXZ-4j^gHjt)ivjK5iGSifT1Q<-9B#e|}8_3MVHqG3_
9LOpBr$Ag}S;V$OhqSwTE%GNzoZRo1IC01@;|&cf3}{pDy|0s1O70HckZrUy0(z9<yKe7Yiw||tz`cySz#u$QCPE0%J!fynZRQD696V@bGnMAIi5i3blMI9#
#ct`nfgB+`Vk8U-0vT>^GIzc^^R??wOT-a@5_G|v&HyQyu`-c`HU{Afu#AS0cJM}@P<D4{I?wBXX;%pd98ZD?`pH(6Mw9}DA71|{c>QQDs2dWVf%zXFsDq&W
i~zNSr1AS@xAq5~mjek?xK9Y@slsMT5sB|m_IQW24}S2fB#Axog!Y~(sGukBRH~E+fCEJ9J)Ux)9=SpXvL=h4g`V-x_zd&Kp5#Jvuu%iqC}I`Fub;O>?T32~
r0*&jxa8mM8$&3;%fE^nO)*g+Qy#$DHi)yGC}L35>t_CG(!;i8<fzz^MbKc_g^8LhwX7OkjQ|v~t9C>&5)}=L6;xXzZ7@|uAweL}lto${GdeX?l+`grB%uZZ
N+$`W0gM1bWOO-FsE{IB1du72p`ZeguP|~`Iig~%cm1YKEo5&DJV!ae=nYj7ReyAG+0ad}ZrCofM<-;ueQxy;Iy%!N(iIjIv>1NI<Z{qMwbGb!WE^Jwxrdaf
cMv;5%7;c|=9$S|AvR7p;o#9xB{V`(d`>DLIL=PB?nU=2#Xvx8L3;OK+6J6N%`mnIPUO>V?Kbj>fx{)dic|yWsfDl+pwhuwdpX2B8!TXm2qPi4r@QTXz=6f@
a3+p7jCaY{l=V2C^<<=@$$df6ls$yZuu@c_3g6W+UDH$&sThH6B9Rbcq^>?m(T18~CEnhn#^ri=yt>ff(?e6%G84iYVaRr}3ZCH^WF87a2&f<-fRdpiqy+?F
AcR8IDcGg!!EiafkueZ(6zm)l;v-@8H?t<-kO0Al6L3Q4L1wRM?|z7U`YQve@XfXdni6I)Y1|leW$%U6tk`ykk+OUxRHP^dNlF2rB_V`}LJU2oA~=#Stv&ul
&}!LT{4LcHN>#dg=TmH(5R^p$NMORquXbc8CVj?|li=_$QRFAL`+#tHq0Hv?$Exn=IDtFE!80as8*VX^6^j|D&$!c>*eTo~f9DA#g#}d#GXW70F$4q)^&xR3
0<a;0{awG9t7+jsc*s<#3WkzciKnN@@;rw_KzPC7Dbdv_r1!>*nI*GgfuP6h>AXAB$mzKCckal<?`Vkrw^|9IL*VH<5`5#>knt*f8vYVsB$$}Ld}4xvDvGHn
rCJ7$Twt0vzQTekBJzD1Lm~S3m~8OK5{KRQKLkCGeHHO$yTXUpx5^@rDghD*Do_9vvI2X55g>>62g@g5&>7M*jWLIN&JK97)3Eaqyg@kty1x|<oS{IJr6AC)
DM3t-3ec<d1CR&~!5jw&=z|U=+|zgX>6PX{em9o0RyN6<j?Bz#igJ?>GQzaFm`x@}T7G$~WWUXsy%=SB)<|BtGi*X~zm@aUKX2N=!@)d^m`Fwb10Y=<U0~uL
wJ_&q{c-c*I4^zk*VVDXu{$2);CpZ<*Ez8PmsLIdxF;mElSFDKl2A&MT5RBZKfM4e0RL!#wn^~p1&)iPQD?j^u*sAbZOdfi<%b$LwZSq2tPLV1C{Ufz!?(cC
r>yv4I|yQRsL&J)8RsFt8llea=J%tXDl&*{en=aVN$Cl8^pR&0(Ml)eLOuQjvXuI~{dYfJjy2nLQ$#itHwpJVkKK@a`+>I%rBd4zqZcxmF&F*No-9Wg@-T7N
Ig4cDWM%UvEe0DK9(SCFRd8d<nt-mbX^ANUh29x1#5GALM-X%z7M(gP1U<$>qXk0~J&qvY?Oae0z*Jr58N8J7<mi$)PAEx|762q#58$FcdD<$34}orY^nu5v
B!UWPhA1iqXqXM-wB#skCJiSxOe3M`0L6bd2bWcNWW=YuK!2hr3I>oq^!&K?r-{RX{XJh(25=<+e0qxzfuc|8O_&CFz|uQ}_QT|R77s$&CWlb_eQAF79-0r}
fwAXcyvmg^gy9#+wE+kMJs1PJ<YdCTqt_hxUfqPy1DL{TQC_U$3MoYM^Vzd~QkQ@ZA79HMk~otj?g%?PQ0m*Sy!#E<MU8D_{r_!D(Mm-~P%fu%X)h05i7;z`
D5Zgy^Eoio!41;w`g4Ys6y?h?Em_pc0i?khSrO3(VCW;J7X&6n(x#A@)j5y%>ft@TTV<b#X`f~oGhcvjWX43_3#xFzMNJk8Cyt)RWrI-=TpAel91RBtIkro=
VS2oWIfiEL<NW1^HSu7c2qDA-T0|euV5NX0R*|5TNL82|fy_8(<_8D`HU+|lQy?&P2@0s6TlyYADDgKUk7nRa6x{(b#1NDe)bPSm9|U?syMN+lzjJX2q@m4+
q8RBR$DIY5D?%u%#lO~+H_0v#Jy=4C;veJ00=`Z2?^+!Ttf?^()y-(p*|@u@01RLh6IiONt*+q3L1fVzY~caH3YgP`a~2m^GE=PSF#0XgQAkA->Od<*NJ9}y
$D&Mn#!an=4?&~~R4tt1BEjK~Cv80c=;yc;QxGi(#bQHN@?M^wQg<WdI&^5<anm9OB`S?NO`^^dE4!5zySUu846a+VW!=LpgGp?G<P92Lku<Sw<z3N&=+Q+?
MKsC@48t`-M6yu9<}m)-1=!xQXppwa5ecO+EHqUO7LQzDBBdf|I!wsX@MS|1Krs+SL=?nH>M03;a~aE}2gd+tm(k~SUSljp5nYX<#*@oJflCTQY_=a?-1eNI
_;fdL?|OT1d?I-C&AvnQ&!e%Os34-Mre+ABi6#jt3Q8@Vvj}82JYf<*<_Mk$;sUttL=)-&al8+PJkDD_-F~|&>U?_uavPpQ?NsP^F9W>XuYyQS1oIcmB{GP2
;F6P1_21L>YpaG&-|yog^>(4enI#=?Zqy2UQ5*&bpH<iao-CJC;%bSfPFOmWC-Vgb5}aT*s6(WVAm49*(48lYb)ohNoKK+<u8mRz5-3&zL8=v;oHI?cPTM|l
=9+CRI4tjn$>aWA{7$w=N!<)!eMkq`N4^G%3ZQ7HfhIzdn39SDi6I~&se%$oprg`<c7q`k48us2Q0W1dh|JcrCWA`o^RpsAk=lT3GEqeamqCcOqN{9qDTpXq
3!D_<A`*m(wCN&nY1IXyiUr!+SeVk9V=mHBBnvPQHL5c~MN~x$1OZD;QbZ9bP#v&UDG<dmN)*r=uyH*uu?~QUq$mj`dt#L+Abf*S(~7ElV4$c%XQv?4OhI<R
644Vv2@upZEFF_bi&HF0MHL|sQq?6vOw$asL=6=oNeVQ;N)R%V#@&6G-<UfaFmi?DM+bVJNnhAPQ4mDcQfV|ex7i?u1?<3?^h7^t^!#o=Z;6_i=%lZi=vaAr
6d1w7F13lLK)TDOE{|}@?9P9$=1UN@OB#~eRuv)iD?q&9)JSN5WONUC*gMEHB`DGu&U>Q6!3)+UlTLJ_iDG|bJu6WWL{c@oC{To-lCDrXgMUtanb)-3MN@TP
iA+rlg%d`d7?!Ctx&uXMLX$9P9Vk+196=L7Nl^(&Nm$ts=~L?|#EU91`1?N?au!PmL_-YyU#V&zmCbHxYN&W&Mk44YAd@fAHkgK~q+pzAyfEd}oxXkhaq-mf
`UEG+96BDy!`U4?*=fasHn2ao^HBJP<mG5w7xpK3yftdN#~it6oUdoJDElG8%p_Z*O{0_g-eC5EL*)Qki>b4Yel_!J;gBf$YwmlE9i)BY9Q>^AhA}~47n%Wz
z(#lB8hpFm%Xxl2r{a;n#!YkH&+ncJ0{I-1#!o@lx@*#nHMEF#lx6Rj7KOr`PSiGz>edvS`+INDgyZ4|^CUyXNfo37J-Fa|_m60i>3?kG_o6_dC?nPXZrAz)
)^!H3(cWSR#fo8{A1EK*7hQ42wemDld%ejuoS%6D_X06{CuIC`fv4}u;LUT!^S8U1!gD0$l32+Pub4?L4Bh;nz;z@?mfBGo46ulv<H2%x3zPj}Ebbx*s0eh{
Y3R$}VqwWOb}Qq94GMWp0g`&bG*SeSQz!0(g#WDb#N|X6k_vb{^d_pW;~?nhrVyDRsv@Om7?PSIC@Co-N|vRD0;nPafQq70Sy~jNplK3CVg_j`qNZ7zrfO=2
f*~rZBBYvWr7Eb2S^=O5zF;y-C`h!5K?N$o1%CMh2@yIC6;Mb^0Yfs9(fnA^iA>EBQd9)6EfGW^y!)mYr8qo;^N)7zM0mZ12<iAChoBFoO+|hixfd_^s0gSZ
A7ha2{6Kz$zZ{;)DGk;nn5wx-B8Y&Tn$}<FZ<cRW-kbgef>m8KsU$zx#HNV@W5zD?kZ@WXR2if|X_ESS<xHp+76~jfSm7;U3~x!9<C)zmMX@=@Q*bC}59Kd{
lmO=#q3S$6Ro6a9`;cCP$b+zj1}1?`hY91dttk?b0K{XyIZp{Hh^hiuq9&Q7B1%GnDuO_XY9gqmwbxv=OkrHFkq+I|<(ON3#S68&nFY*&$~rM6n`faTaq=NS
l*_!(;IAgNttH~hIa(`#c11ZHo6NQa&d}STgWgk_Wl=_nd3NNqHw>mBj_*ntO~m2elaTBhP@%~Q<u`Q0vYn>zwKE}9*xQM2@ZrlavxltV-iJcmb8{eUmRu<W
x2<5_P|!@tc6QD>uOpI<^}6!G455ptG~EVLd9ZO4dqhIaIbhqtw{XKL)5(Ttkz^RzJ7G%<zz|wNV9ryW>Kwcfo17G}Ntc%i*?~Z2o(`>f5&koc7&;qvlSv|^
vKrb}19srLrjmsVw5OfV9PUCg-t6g)^Qqc%iAa?WdvQC*lLN&SE5QRe6E46&OqZA8-UtS8ZI2x)*H)2wrFPAPpwN;y8Q3N)6>Nh*5NMd6f=@2nJiclgR*<4i
=bi^$T_)zpZsaY8TjK(D!tLcN48a;ydd`xVJlJ*ayUq-Zo;EKr43}a{sFRF0#`0!TiBLA@8H^pc!Hx#9h$a(3(i=H>n<>sq*H=#Eyt9K=qTaOyB~y)?I6B>m
F;|C4nNs2bnHzj#ic_`VVtBYT4qZw%wX?S5?3v87jHfC>a?1q~G{dKY7>Zz+f?^=^>0vs1d+oxd<3nDXL<riMh+MXYheks&H15E{UB+M*7c8}u#ir%Sn2b=J
4k(g_s#c(;0-6{}B$%lwCMcR%A%-9+8S#T&@NSPyc6#1+IcX}pLd8QyVS<W8fvOjLaW?FZ<xU|@gy@Emqd_V;WtowaXkjp*V<F&oV)6~-Yqo2wn%7!piita9
Y;4k1)+UKGQPACw92qeUH6q2pnoXgtmv;<srd(xH9Jm||W40SfjCW?H)LsVW$fA-*9<t~jCQ~WZ+Uuivy@5TiFnS(1@z6uDrj3!w79r4T!ofGCnJadv(pDl1
q~aQ;la%F|%cmXL4oC((Zd<BHQdq1l7Sg~u$O}CoB%E0>0Mj>vyqvn$^K01{^&`p}9RLKIh6=Js)I||WQKw4aXw@;bg%Xv6)u7`w5fsjR>~yp{88oz-^&Q4o
#uMf#>LEKZ4%;BgJ9^b!3rdVi)*L14R}v<<E)0v08C$Ry4QqFL;WrTkiq05URzeEcsWx*Gdd8xcZ(X7=lZSc=I%0|j0(A{00tyTSV+IO{a+P;9rtY2bn?>=}
4C1EPDG>CDp}e;cC@x@Ptkf(d@HQbbQOwL>MtM5#j<m?RlP+20u!+7?n5pO<YkOi$oMV(cUD+ZH;f=U(r;U_LblW8WWnGBNB18>^Nhl?VrJ<<?W3V#7P^zZ^
Hl6CmLJk_MA>u^xs9#hrGq;SQ&0!OE#@!;IfrOx8651gb3X+!^FKY;d1B~4?U@B;_ripW^ny3*KhN5onqcXXm=HU-dMjrQv!hI3s#HU6((Twi_IXtpW#hXH;
4hl;x-Au}vk9V>Y5~&b{#LmWrnq<+$19^$0jC9%!8XGLujhlmTUSOQ&JW6MC$6iyIfu22_vPf}|g(^Fl-EnO_Pp^(u3(<r!ppc;eLF8nV=LwiLBuz$Amst%s
R#76?HcW_w(Zwolxo&R(8CBsc4;h&%2hWXS={~u6NToHIi1p{GsJy1fgqG^z<(Z0Z5RsURj3r6kJf1bYcVWO02#%5|$`>-?4w5P^>C#PSalVp1NzwCsLir=)
r5Bh_eUMC26j=qP-ch`_UEpnoS}QFrG;7rNz2b*YgdnCk`Ntx)L-h|{xE_>L4+sS*L`13rsh~-is*t9Dq)!i>K=m+`v?lku8uF?HF#;3`yvG~9ZW(OG(<}sR
;li2;AQ9A*P7WWFf;n^&vl761JaA{I0XKny0|Ns=I?<_KQA3?r@0pY8nX*q)`WoaBkmt1yA;I(fJ-{~NOsCB!EU&~Esb$8q@L>X^`!iP0Lpx+Q5*LS9Yc3&j
?VXr>&_6@4ixwO)Cr25+jCkipGpK%^cLh2~Z#c-PtCnS2AkPMU_?F$Vt|5|y!=BzZonvJ;j4`85(h0=Nhk2!^7AD+I69LXF4v^B?Q(bFG<n3R<4h-+udd}L}
qckoE6&f^38)TI<1KXH%^Enu9cD+!+KVjuK)dpWPFO|?Hnb(c)JqROb_pl5-RtStec+qqD1@l@aNkNmeHU-J)Yvkr!8OD09jU9gHjE0_sld=T<g}X_h?{2O%
LSW}MDTq6?6Mm<B(ooavGG97bpz+s!jeWj<Q2#ix33b>#FVvr56gI=67QpOYe|F^a*E2bQX)=H4OhH6u2i>bB!MF*%yxYJNq!N@8kwW4mnBd0SPQ=rx?Us^y
bk;UCPQ+=AMBzl*N-zt@8@<S|!b6dV-e~~*)F2en2SOZncmUH5Q<F^M^Ua7zdov_#=*BY<O%)B@$#TmU;yc6#rPHQkDivJ<0i@HHE~*+Lieh5NVCZ{i$U=cU
gO3Xc@h>|bL(p^-j#I+$=#AFyHF<-h&D}9_?&~Xd7Y1yw8wYY>v;ezAlF-~q0NbM14K)UE;BAK}G}ke23nmv5>~@;08U(_GfslE-c9xJltDz2uqK=50u%*}s
L*xN;jH3b4FPk(yvb}4g9ktOJlXb*#+q*q<owihiX4L4U&=e(UGwLxSI;DdfrzJA&D~)5UxgBOIu9E|D>szCS=5Dw(CR<A^5hB(R2T9i^Sk5z+2z1C@-2s7V
0IkAIltmcY*z2<CZQ51~Myrz{1Ct{OZX>0r<B6CUUM|^~xpcT0a<qx6)`cZ4cPoI+aa}U-CnP`~MQE#SSHzw^iuD}T*wnzDBB=Vf&<Spe29TLG)Fx^YAek0s
Nu%GbO$-rmnD;5^MRbaBr!xi+xtL*t%s~|0m|Z5Ba4UgrLv1K(?w47*T5U}><XdsleDW%dTM3}UZoq51UBYmbZo+9HfXZi2JHsYje9Ee7hfOFNL^Qa8f?X*|
MF~hDrw~xmhJYw3bm<hJ37SyWl8`G((9jgR6H19rfXz{Dk;Ld~h>)c!l-SJ$ZGbeOXwqm*$rll(WC({F0F47lLZvDciqZmAC^Rcd&`=VD!z_e@1Vn)&6qE%c
NlH=*r7bK)LlY$g1fjM;Qk5Q&K+sY&CfHT;Is0#C*&V(;y0?xZ_GbsGeS#rBPdD-Se07A})==1*L?`XFVeq!uyu3QYgLT84Hpd<_ja^Q3u*sk_bVKY$dLSLZ
{ly`^Bhsj<#qVKb1rbDKnuj3vy|B?V(?o$VQA-nh{qMpIz=rVZPQmqMUNV{;uwww&tp=Ipg?-heEE=ZrhU}B+xO+-)BKTo5t|MZ{sFe(m6b98^et&0p_K?Fu
LazKi-q#A5>ebeA008K!VhNCf5~-vDCXrHsYLK7`5=lacsD`2lf*66SrBx^ym1a_cimEE8RSH0987OE-XaovrRf!0M>otWJD#A)+bs$Xx-9#nBD5j!Hsh}f+
3%J0K{nJA$>Nvh)WCRZ%S3F??ix{;}nLZDyxG4@~_=BK?2181mB+ycJ!J%RG02m5loLNaIgjrJ%;NqR8!IVk~9Q)CtSP2idT_q?%8gKz=G1xB<Fo-`2JK-@T
GkM(dB6R;+5Qy)e)+k~M7xR=fh#D9bfD0oT?8C?B>%AA`a_7nX@~7c-X#=T*-(pbo3RHuT=calFK)@$ofEad-5>!*N9LSH1)T9(cK_twSRMSM#3^6FtLWL+)
5Qvn4`=K;>K1iHIN>U(ng#)2dkfdp10{gIdlN)e?!R;6Dz>lbDKM4<*>D}Oi-W)n@vDE}m9uHw<e{34zF*j5OYULq_XSWtja_Ni!QNj-Ff(Q6Os8F6l^N#b@
g`B6P0z(suMx>Mk30P;qe~}v})cKk<palvSM)k2A&$A)#d~=u{BVaL2!0Km%PA*YPrT~c!3t`V6NIYogDm^@ktVTj*?SMl{h^^IVTgpiSZN*qMml0UP9i|9H
4GB>ZK+q!@MBye7tpZcfdL;@#yvq41QTrom0Gv65jkL<$-NJ2wsO6JxSOEDVXh6N>1_(Z3dO!~XRN*CIy%oc(+8Rl0prE1b$*on@r4MqT(Zqr5omYVD`lOYi
36K}=vv}|wq#w5kb@dSN64P;kGolK+69%Ri3$HW@4RzQ(1c(yFLkv_UH9-+k04y*B$e={Dl!Xc#8XLAs%!EZ`a|-CgSd&3Q8cl~#(8Nqh6{kx^f{e+d!UKZh
?#Q=fs0lZA>}tg!5J9q1k+h8H^3ql}ocEY~iU7}?9n21cScw!XSu0Fz6QabHrlQfJ5;(>p1c+#eIEz#fh>YULY>z?(Ae12%?TR=vt(|IED4gvb#|H@%RTM!)
!DZHF7Ahe$Vuu(Ufha~?Ih3NtQ!#=qi6cPbfi}jw2OLpIki%Jk$+n`HiKdF6(Ml9%G#Mj68fh9up%x&55ucd?ls7^NqZBDZPLP^bs1S{a+R*uQv>O-zfT9KI
3uYkG1k*JI6=Yfp2Bgy?Mhg~YASk4&Mv7=?pfQ!rk`XaXM3V$el0^{E&~XK6QjmI7&tdL1YMM-XIq*D+35IEip|)HU(G*g^c>%61P<rtid|yI~>2by(P8Z@p
7r-DQ1i%vE2Vy{VQ+$FNk*JP>zo2MxPM8NAP68XBlBE!UXu`nLwH!l5BWxsCGpH-+bWnCSnl(dC!5PqE2DCVXK~90un70|+CYII+D566}1|)QmY+=)+G}4-}
v8xbCq$1hIic4xWqhk@WL26~uRD}?08MP6KG?Z^!QD#$A3F<;^ljj(Sw#oC#$WM3H;j|RLpX-uj(oLU+V#)X)m4uylF3p``M8T=}zs-|gR67HJoA2St`LNm8
sts*}2HSEwRqJ~~MDd|KTtWtc;`mTo32UE1EQ3k`NRWV1tV#ge10sBk5J?bKC0ntBVJv)Kl26~?nEz;uU`m?=j@fZ7A8`y{wP|PXM7C`2aJZ9Er6>1N1)=LE
*^v<#i#TY8P_`#yC^No{ooFyJBT}U%mo1;F-taVqvrfG%90Iuz5}GAq!yG9vJZgx+!<*Uw@u0lbNM1M!n~>oB+~C7})XE5<RKz!T9DQP=jHf<XChI_TFH@Ys
X9x!wQM^Pz!~_8BGN3F*4{ezc+Bs%M3JK(D@x?D4vri@0E=?>D@ha@Fymxzk`6JFpTgKa|m~+F92Tgd<C;eo2Lr-H8WFeSy=U(m2nXb8|?Un`+A-I4rK{+tN
lM@SvKP64*pRGd(pnIXvQ*UaYAds5`D3kF&OApzi?WVVZIUzg%Z$GDS|0#dHD$v{rcCJ(n0z@KAD+$dz-jU_p5fqfucr}2*6hlNLxUndgq)+YeDoKVU|7$3Q
))b-=Q%;Zki5fv2f{`#Mh(H>s?gN>qnxYR6DF7vkf{3aj)q2;%%LoC|MLcCtPqIZ^z>4A&8WeN_ARi)VD0BhDXb1@iA+`|4?Z8kUO%~uE?#W=PX&364JS)MJ
1p_1_5~t;qJ<kLZWBVPTzt&oh6qt=cPQ^(G{;y;{*!@v|bVNje%+H8<0-4CL0n}-a?%3@fon~<uIsdr-!~Ylqm;7a=7?9e-p=t&hVOW5rX^B#ReaJn^LJ!&!
iTEb|yZ~t(2O__RhR}&XP&9%D+6a1J_~0;5l^r0!Umcn}L+c2f$sN{TTFxpW0;p)EPXsgp(AW6HLHvA~DG<_dSOE=XMc}Q$=2Wo}^5jVpFd}Y2HZ>p*-XHPQ
1r4Mks%asSiDoZQA=$J;B7#T4Fd(QySv@)JZb-t7gP+;=CQtIi@iP=MTBI}+{X>=RS}4Zw2vjZ@RX;K*p#=;67{tll-#Dd@x-$KC2%-Xj{Ndji)htS%6Y5S0
N<x4jfaIKP0o<6S>B12e3=}gSu(~=aPK{m#s49SeY~dnmB7!1`q=RQYcNPq*L+(+~nyNe@PjdMxQo2SX6R3iUm>ojON<bwPsB1ywp`e<Y4uKsA144vA#55EK
l6PdF4Y1M_M5#-#8j2ER4?zgxn1IFyO#po#A5;tPgbaZHRKX<;B@~4f5EKmxZ|8v({63pIyfg9Ekp#{R<LRKjABNuwm>p7~uE)W70px+uFLHxT6rH&Wd!_04
ll@<v?p_lVhrEbm;&h49J)Y_T*Tno!#Ch*2p!eJyQ$-a-M+xo_yDsE<06j>jKop&`sJu#axX7|(6c)3$oITus&hU3l5-%8QS*srSSTr~V3K!DpDgnW^+7$@6
<O3fdmC|A~zN1%VeM{trkRIZ1I~+tKNdLD}HGqG=NcoS#^LreUIv~;~7<#6b&PGF)LU(UmrlDF{W!2ZStxe^LmCJLKxFcQX9EQb*n?;C<hxAH{<-JIAbFj<T
PZ63<9cKZ(@pU)BgzH(!3Fd%6I%g;lD<;kI5B!2z!ygd5VYfk`>tul|At9s#WQfv+k_o$3Fag!VzyZ)UF|@_vuf5;wiW9k95rV8@j2mFum%uzql8OmJMu4IF
g#J_XwP?)cp(hOtQ5E+JVN!uOp!a%{iWr0OsC{xBz!d~~BZzYooj}Dj1pri&KmbG>(0heZ9^gbY>eU?$g9?G7NHhe>l@dz{EKtP7L=`br41_8$(!d)i5+Gm*
4MEi91XU$-MLp<{hnWwcoI*huu}#{PG~L)ev6}<{85v1pCXhccf%rj4P$?lO1u0GaKx8y4GXIPiGEU@p<FyBt_f`WahAjeu!rne7YK!<`C_KpWGJ9O(B;mGk
kKysYS<~?hJ9{*(IU>A(Ig|T3!?@KoHwO4R7XW4gB$9@!<t73Yf|;B52nYCj)6kcaU<arXA$t^uSs|@!3*1JzrrQ@+1;y8YU!C3@ZPC|srY<GLE)A?O7QA6W
#_H_Mnz9EUr_P5qC%2gHj6a@<x-h5j5H{K6G?`OwTBc!*1{j55-XYr&p`;73$53KBl;#FFyXv@jnDZV%gLVuRxp6@ko_d48L*g!|pNZXo@1&oE7)=U!(B8vs
yUB{<sisJ(K%$Xas2NHJ-ZWH05LSf5#1zp*ObsU4CR$0RNvLY5nJQwM3$kLO3MG#>a6k>LMwlLh6H_(BjFXYHD+Yxaq|p+Fsd;&rl%SipT%YHS07ywSB`qYh
5`_n(bossGpFA!*faNi1%7KR{JU6+Tg&Pu^K(v+!Qcy{zCLSRZG*xIY6tUPel69Jbf@-2fA`zaQRZs&|LU!Gb#-gY*t^_(7S}y+he7)X!Z0!+H(6UNYFpNi-
#U+`*#Sjz`1-o@hGBFTD%>@A!tVuHn5Hv7Q5hEdvYhuqisUd}ih$v~KiXeya&Ss#d4-J^KKy6Y$uoE;zS)sNe^QbYqb@c9N^6)lI5D<q6%QP!RQWT(*S1_W)
1%qvz=*nqR+>VrJ2S{5QN<}CGKn99RRHdZMBl7`~Btk*}3Idoe^P8=<*4hm&h@3#%5>IzrXrT0L1u6$YqVplEx;TnUwzO%D0Zb6Yj0AKGLPm8%iy=>A0^PNl
-GxV>cVLMJ=wt=gTBy*ac^Vtm2c*2p6oFl3kn$H+$egdi!?2kX3X<w-m`tpwX)!*O(SKpl35F=B>w^PCfg}{7$x;c$6XC!xJtR8)hB`lQsm|ko97!pO81#Lk
RIxPBG=Hma%Q<KbJM+nx$f1d&AYXl>&s|4%an&ZAQBx8`5eYRTp*2HNq{x*K!7(ji;1yVF;B1rl&l8u}uOL6tc9M!HOhEX8XMBl5706)(J$w5TXPporRMgC@
LqO26DA4&Rq8(DI(gR9`DL|tBfv_fWV09!)q|r)~BZ2(&atxvNEVW7+!lTu{wJM|{C?-lF2t%|mj1m&V#a@!7dI&lJeO4b#d#y<^r*=EuaQ`yM9!elmN%Vey
xoIF4QWTL?%7(CDOo4jer}ys^%qjJff)p(Z|Gc4yXaba=9E=Fa1F1)d`N~kO6syOCVecPSnB+!h64QUOF!`MqtYo2@DC{v5CLOKt_qk6<M}!cEe|%wo0sKfo
Qdv|9WkJ%46rg{mp=nG=-$TL;8nu|aZ5qJAh7K%EfJ`9jA{!xK59I<R2|gtY`i6p$AIs(jozXEB5k(Y4P}3nEzg}{%dQYC1Gz8Y8?vd6f(S&yoWY83iAjBld
9^l3~1<fQLz+FT2{(VuI5|D{$N(xi<Y)~`_5CJKeh^0Sa{u3lj<m=_gt!qjj!1@UVkU#_$O#S~dYJh1%V2LPb3ZfdIFIqAhNRl8biW;O6mWlr=A%QedvC~LF
`sA@$%;|BEHz>ZUfhkW}C}KcaNd{;sl%Sy*q7kHtLLm*1MB~}}FgTy0A8esWML`f0jI6{^G^>NEpxwSpatDbBCvb>tKdt=!{jv~JKZS?Blm#&gmLOC8F~VIq
_`$@*L>Fvo)~qG<IVOb7$@#Zj=52_F2yJ)$KVIDRBhNX74bY|qm<1F1^+lpI{n%h%zi_+sF<wG}|0qKyW0yJX%AC&Pw?R%CnnJ3maVy&zE8{4~ZWHxg9#M=p
VZ`b&3D@L>7+8%2FQxrlCZ-MkdK@z}{6`H)8gLUcaN5lV$7xt?Lf1nVHJggW1}tFZDk^65GL{>*-3|>mIZ|P$Xj03@Y?nF0n;u-*X1vU3+?JVYAh8)^N*14}
a?Co03SJv_hVZGY%Nks=yqsv&)TxeRh%+YK6AH^!Z9v<HIm2=Vly$=5<+dhR;0n@(bWJu0-ANj_h9xVzl2Su}SY0%u3?c^<qj?ofMKX2X+tM1D0$mtUkirBT
YoCjzv=o6!^u`5G*=(>ofNRP-pfu~j;TW92S;Un*54rDdwUEdyXwEGnWh$#R5XDbz4Kza>Moy!T4s=wm3_f;9-dHq^hA!6bVTCBEXa#71#sUZq%PMxX_y&&J
B38kaKa8SNI{L>yDf~Ty+S1Z|z2)~z*Xh?$wo==aRLW-=XdK-`bj7+4EGcZZ+Bumvlvk9loXvF7?zY6-#(+HAMv$fJG1cdR-R3qjL}D{+Q{0$}1Yh=_$NTdU
v51NP59ouA+%T3@Vu&<ywZ<PR8Z1A7%5N+awp}{)$8-=s?us>t)$xORpI~_<Ddaki)x@dCfOFYaicD0JQl>8C1j`_ca9T)P3`J!(tsHtd=7zf2%>^XZ#&L?Y
&1*DxY%m*9iL7etBv7Pc9V1VBfRUMGr>Yuybr^#>6gk5O>{>di_H!#N#50K|pg6-2ySSM5-t$|_S+=WgsBAPU3nsyagmAzHM@<bwiS2-R!eUAkfha;mq5R2-
tsNlHQTm=7!1smH(-0KZB?UAU;~E<MBuyn0AZ$KnK4;}0*~f;bt{xEmP-A|NqBxjYv4|kQakGcl<3qvY@hDt>)tL^GANa6`gUA*kQ9LSCqJtto;d>o1G<D_W
+04PD3SUC|muK@MHPOtN<;#XyW${VUNu)VXUMPCc;#tR34OnwTrN%pBBt@f}p|-D*FM=O%5wwT;cs?p_IZt#PddzlQZ8W=kyK$V8CU`qw0WV_I>8)Y#4T{jI
A~57&Z8upMbfbZ@>rTFSA|RCA%X<1@PD4=#!a=JsMhA45^Vkp3sB>V@IJHKk7n5<f4D7?WWjr9=Z!6CMh}gLE?-lC_fG7fBH5-ewlI;_ID5@RttCIbSHUwW?
O&E{8DL+Gtf$v*CJmVz}eij{h0wN;KP3dB&$imZkIMs^GY~u3JIFrUP<Y+$G)kepsq?o&GZQqf|?_(5_*|7(9+hx$FcH0gAn3sqgbk<I4JjOz+#{7&A3CYcz
3Wq7}&6BQb$~~1mly*Mtof*lUrSDG2xs;|G+6M`!A%Z}liy)SP+qBUk_7WOo*l<<CsO2svt7OV8FxV}$S|UQ>k(9wArD2SSK(m@vsk?CY-)v4Th2pha+mhDI
4Q!jJu1M~Sd|9_el+6sK#iBb949wTRmxLOxH@V}e3$(#tH9(?}pjH6yq?qzylZb-QPpWDtl5MAqOf8-ZG51nK)l&#`Qjt4e9ICt9V2HD&NRbz#2VrP|)nf9v
LN!G?M}~f5Q0ygHZ9fW4NKc>jL*|Fzz^J1Zktk9nC}?SDh+0EQNrE;sFidEwq}0ue1qHK-6`)EQC?Y6<hAMndusvcJMfNJ0G*aJ;1v5LID50`*;6LR86o$_h
6b}zaL#_Aro_af%dT_+@G%^rV(gN%N%{lK8q~T-4!PsUihhs)p%qT7nh_8QCm`O1h87LN+=YY?Mp2G;g1xAtbOaMSctOF=PCGQIW1dOW00|>|hK#+?FQbi0%
$s<xo1hAyMC<a3&u{aYw3}oPSA?%+ob^``XdU9aZ<e|+#JVZgQ2dNRgLEx`Q7L`^&B!@m<t%3Ie`N~3`<ur}akF_f_2Tp<hSk5*!a!lYO2|?vVrLqOE(#aFX
csAi(hRMc@QJX`IH8+0~=u=3YL))&6$adERJ#`NQ1IZxZowJ3}6*M_|s9?x>6&Iigj7Yiw)VuS-av<<P5O8tV>_2D1C%m36_Y00)3_dr)5c;Ra1Gz}=j8BYc
BnBKJ^Yx#jXhC59!s(c-W8KI?x))N(j6dVh8!$eHK9o7q&dPDxW4AgF&yUMH^cT8O`kyKA2teWaa$aAL!#28Z+1PdF6X=wQ`=JCvl@s;Bk)(XGKA^%Z-l0_P
$OQ+i0qR#vrj%-dFEH!GwLlt6%;+gFj0QFiJGU7Q=*M%W&f!GfDGRH#TAW;x+wsjd+|y=6zgBZ5?q#JkMm7nO!20kShb%a~f$Hxdh`{?~7N`U34{Bi)7)81u
_lGNi(>%E$rkyt#4Kys|I|H?g&&zph!c&D7n88G|Lj_Ifu%YW=bje}$9e6Z{ndWRgY;g>R{bmf}A_>A#%2Yju8X1AB_3E6{&mqA({V<~Gp#x>Uo%Ni@c3euZ
|B#_b(l!w)`SQp+5$c`vQM~KQXLxt~zJCf+@VS)|RZDEdKZ*s>vLdmW>p$2rr#xWfP2_+?BDY~QZG#dTX*SHmOXv(}qM~VnigA*S;1Y6y{Uw4HBz0Oqpfnj`
6r`$)_v26&oVXP1lR^YA6H=5QPDmt@Ilxkt4@?BJEdpr+6A(2)12D)y5Frc*)lp3|L?s47RK$!(#XyZHEJ89+3>YKQ9ss}|f<^lP{=`1h8=QBrfJg0cxXLC{
2V;-3rr~`;9KXg>e+)R`%yO8+U}!)L`aZNh@A@o0<Dme9?j(Q+eH|40TRT5a1FgBw<^P89>w|$6NGw?~N+R)%@czI_{wonEQ~392?ORg=BUIB7tm)Q|(Yiyf
K#q!<nTly>sx6HHAC;vvgRQUyA`t*IQ&mLLMFmMj9&JPwEfFOp1Vt3ZNJ&JL6-^pI(os}UQx|sVnW7n>2$0YkDmKvs#YqW4(S)XssJ2jO%~~mfpk`vPTx92E
?sWt+NX1@QHKryBh@t{&(rIYgBLu-D)2#|@Vkn6qDuJOYn8aWxlVy4nq)I7>C|N0)f+iWHnPx&5BmNM$s45ch$EfHcA&Dr6bn0k@pr&?lG|&?aOjN-XM8H%O
YfVE!p*18zQi<DAO+iG$(ru`SBB`bVXk^gP>0)RQh!z^o9W_7=MO82bRWwZ1NK-OQ6oJL4CMZ^jiWq{as`ax(6wFcH`@Ieg6BUXe(w;!+0;qb#p@=rdii)VD
hIVv8O2JG?A&gaJh$<*5)`}D<DvD@|f`z6e*v5xV3dAhYQA%uOsH0>|ks#8{QA$+=5>ynhL`qT7sv@PBim8CAN}$kcs-h?<qNb>c7-k|0il}6uqLnV%DTsqW
VM3}Qsv25IlB$B!q9Ua!X{nZ=s8T#Z(6muV(4$lfO$H*0bYV0_NJO-hF$Y0HCzE&msP*HEL69dI(D*XB87L?aqymO+*rs#(X9RPKRGdN!L|~D#gHDVB6cW~l
L>amzp-Y!$4795S><v*9hhl)y+XoPBsKnr*YPOEE4s1+hEzw)J0}E!>sW#L^RV5*<6y{t&L<JfHL8B26&;<%u+LV~4HUz;%6vnA(3{=L{X(@Em*vJ)2Kov<>
7$_>(#W8Jy2#|M98KP>b?B=Fgr7EI|s3;o(p^$;lXo6%p><PpsHdcY4f*55@sZuSaDMpuVGPML^3^bbth{m?CP9#<+#>+$~D#fB!fn<V;3QH_(m9&ZDG?#9p
R*5N89W}PaQiRA+fY{oi*s+L`O*$hfi9jb*R#tI1HYv$t1&rX)6huoCKolhiQcSL#Mm9`sv9=<K#*oDWcG4|X6>L_5k|rt}ZA{gyP*BlS5k$<8!ZehUNE*vE
6oi2i(o02DG7uEWMKnnS($yppB(XtCL<9v>43I2=NmC;j+D&}jB@`4dMX{s8prDEpNDh)<D;mKRRhfF|;;PjSCm7Pk%9N!Ti6|gWmr9hqJ=}Fe>`2uY$FAsZ
#*c@?D7>&j5JWJpNGQ^}5Qz}B#1j#psrD6AVe$%6ib|$bd+~(+oYHK7s0$Q>9!bx_mBMPiH2X4nC)l^E0ieX0*fS9gDfO{OSkf4_DQ0FQCecQracb2#DK;~p
-jhXHifAaHA}AQBi-BnkAdv%1S6F)6AesYgv?Ii(m!UM8C2W0~8OK6D<S=ApWCB1Skc9~)?3e(Qh4f(!Qn52$ti^fTjtnaJra#1ha*z7eGNt(azpv;|@ZGrT
iPorM<%x`&n~KR94H$(SFwAn{h?a~+6wHumHDYyBbBxwA*Gh4X))=DIQR6&M{lBkq>RDgR7(GVsuO8DX2J{aC5a=Py6hE3sm5D;6M1e|LS`vbyYHFmRi4ii`
f@2~f>-#?J0&io;ix?QBh#{Et_b7MCKhknh{il#ZU7PN%?DT*+?;d35>1lb+hS6`=ZT;_PU2NEYMBb}vY^6!m50WS>Ns%ZLONKi}Q9{9Wesh-d0qg}2^aTD%
Y;Zvi<MQLk1#%F&V*$wlH7QD<B0`x5_#UrZ!cdahaS%ZgOvF`CB_M?f$E=QESMVUvfW&1Xq9iIRqJ{4<&`#CF-1EgQ2;kII(A5-Z)NbzQYr8`gNO2OB1vI){
H4#Noo^z|LbW=u}%)JraPP=z#?jx{vLD<Q(VIpWLq#~jY&TCTWN)m&%ExW4~MME?LEC+B!)uB2&M#NDmNKjH(#;LK50aZ+68Y+hg+!aj}Itz>z*0$NUNS3J1
%2A=Fr(#yLb=5HSQM5@1aTB%((V~*3DhMWf3>$Twjo7E6INZlpKMlcl;QXi}OwA>gyT*np<x13QjkFCwF0m5XWkt01P^PVHX~BkCQz?bTaaf6#H8TWI^dl`b
i@AuEw614iie^F*U^h&S{9(ySsyE~7P|A2|Ru_#|(+l=MZAP($ALfB5{;5NP1rC8Nk@`D-9XROhrVVV-TBr&NDVocv+fpmu@#W?5DdYsh$C>p3-iHEExrf6K
u5><$#4kd60@6gnUV^?ipBN4&v*z`n*{rT)+4JWz?32V_z&iQ+Kq)#O+6SSV>uK7bi{TL#8tk^ieYN+Vy-721j1X3gZHTvqBb>849)_k&47RKm7S-!6Fguwh
K|L5X@h9_kIF?BIr-T_jz?x}lC#A|BF#P`!$Gv0LA^;pWXBaF8QFBS`?i2Sv72&bFcad@5jItU88ra4Iwsj=#)tgDb3=MfYgS4W=gOB78KJ)H__)`7s!7(v2
DnF|N#NOeP0}Ki&G|Q_I6o<XsWX&ZiEg1@h;{L>$cq4ehEY&F{a4-y#-huqAlhAcxkE}gm<&P=xL*%>7(|F+n6Eh{^X92QL@|8*XAaENCK32o*%?H~3R|3&9
DG*SQmfpG0d`9^A;OY9gFybgqT_vqgx58n^8^HM{g$4&MjFuw>d4L!L$U)<SNH*9Henj;hN)aLRXdz*#B4v_^Sg1jSF@;AbXn$Im;FC~uj6V<BWeoLEfurwf
k(5g(7tDhp<|)+{JVx<>nZt^c(LZVg$vYET(fe0cpDCFHjhY=8pDIn6RgDI6C1E@E?az>Jou=kWhY&0ZLzdK1v*a@FQihTJ)bvbennQAEyWqYJ&>@T@r)Q-W
Bau^Q6fuH|nh*`}T9t;Bi^ZrT2rj_{6=v)#X3O6p;R0hLIAVP6lcJxGc6zE=yggylLG1V}V?%~D(7|^rztkRJXWxVmfw!?z;PXyd4<RAt>1b<MdGjYT3ruha
-j*u*zl1)dL1*OH=aL@jL&}()H7cq6+F?pG{?e4r;(C~R9-k}?3Hu-irGdt!j6SHUZX7O5PD){bX+cMBZAHO?PJyh^ZV@tA&w0taYOH4#il%0cu|*XD%JH~}
u62yeBbCv$Q4CZXH5HAvG#WEZ?V8fewBjoyYN*)DmJKv*jc9^Oij9L1lZ-`@n%fhMVybpA(W(d`rK_UBNNu$nVkzk6IA$~*!KjMsF{-nR8(L;fRJznrji}RY
L5bBBwX;N1Q#7O#{d$PF%WV}?S29&MLa=qBh9aa<b~Qw?R}qMaf}I*?pv*?bsfe4R#%c}O-HzD0(@m|hreLQ-n@NLf)?XehII4<?q6s323L+XRNqo-DNo{S`
dtx<1hS8EXz(H-9t7k+^1rQTdP|+1p0VG8v%Y^Kv13>AnQyO5i%#tBDPa^t&>r@{g_xfkky9jt7$U<on!9_6;Ko}UF#3$fLNlw8)KM&S`qK6TnuJYt7OcY?x
3U29}yM>nt0kN=$^+Vh`MYuKtpnPG7P^1iQ{+t}FkfbnF!7{}JUtX(_0O%l}ykFrZM65y)0K}~nogcTBRD1Dp4hKHmpBH3!6a+*~6cG$eKva^n0ZmX5OcW6$
EEH1L!U`YYi6Fj|I1>PP2_WVW!T|7$e>Wm39!iR}SD6Y`AV|qYAr&;uP)M7M24yK5n6kyiIKWc`pu~h~7hv_CDvB@V6aX6}4_GIlFdm;X+wC)y^uD}N_51&U
@z~UFHHh7eCC4`(hQA|!vF#A?h>8R-o<gF7=zRhZMNu$=2>6Ds#pWn{Wk7<75^sQdgTL5ESa?4_us@806v~q{07NX1gURR_e?l|+v5u@wkL}oCDM25*_CE@2
-nCB<J<tv$`Nu^dRG(xChAB2NI$m*GY(0GF5fZZKjhAU`XQ~YY=QF08Wh6KF&P@cwJ4tB?=;oVAMxv9F+i3FRoec-9xz2=|Mh<EoGDLyl?Nkp*$bKdR#QcI0
f`y@kFnoYp3dRriYC;5JNS2Z!s#KsVAeky5D54^WN&o_;5LgNlRi&tfqN=4TYM_z;AreZ6swAqCsZt<`pd_lHf)Zf}keQYQpoxfD8LFxxDu{_9i3p%75K0PK
A|{1cC?!%>rKMs?7?P-{3R)_XN+2i+21x=MN<ox`lo>`4suG3~p#YkOqKc>(B$S2{h>9YJk-0;_2wE71ijqL2)gUx=oCF8TM@U0SF)2ypx=k90Xe1~YN|Xo)
CVOHCm7=Cv5}Kxll7xZ?s0L}MN>3rgdD%{@$k3W-!Fd`T9!i}=#IVRxgu=+g$B;RRB29V2f>?s0S_(p<qPs^eF!PmWCI|-*5ToFN<oFQn>(e4i=roe5En_AW
8W5mRf&yTnXmmOzCW$15sn|40pbAtq1qoFYf>4b#gAou=ff7+cwh#KN2X5lw#*m?;9SCYAiHem7l7w^yoi17kkzj?2sFPWgB8`MioSKGlDMOZ6l+shAB6YBK
W3)p|l~hsL901d%hhi}XhNxC%kSP?l9I-5(E>&=^0Dw*sv4RQ;3Ye0Cprx3mA_*oTrYWWfB4(JP2}pouNF<^PLAEjoWj{cB4nVKCXp%%inF&;`&^&?zl)pJb
ipAjoUaUfheJ%WS(&d~-uaH<xL_W=&Q2b%!L-ADnNfAK&-_I}S0baX%ah@<?+pWQ<FLklfb~X%Qsvy#xS3E(9@$7NoF@s6TY9kYkm94XPS5I`oE=bwf$x#tH
IPR;El$e;4L7uXJ5Cu!vG8rs^hs(N+XxLXcF#=9s13dNvg$$5?z-ehf%&?6hQ3R1oHN!ubnGXK1;Cp{zo<FyQ@0q8FhNzMrdHo;VzZd<VpL^^ysN-tI>ZqKC
7XaaiS7D1}HS!@jHpIS$`|AX;ZHdqiLx;;BRUj~DRMCJ#OlKoJ77`ogG@=@1#JyiLkwQXQ9V1=biV>y|WhIDa{_oE<eZFS-2EO#H3#|!On&$58`g|M~Eg9kt
ex1THA_(er<1Y4keeTGy*L#(BuBws@5gLBgF6Q&jwwNyVHEWTYW35RJ7F6os?RNhjy?KDp^O|$BJo7!3%p97y2ubRS@d-q9P>!C9L%V-H=Y0ULg?a&aSxS{b
Y>jf*CXoW^<Th5ekzD}@R^nmuELb&AiqeVb24$(jTes++8TqLV8cq58<$nT0+Hq=e9)){A@R8*``{aN_Ic8GX=WvY!c1hk=5@!7wA+!U9<ID^oQ+-rDPnTv!
U}$~i6k4XSyFJLhs}h9Mo3aJ6#{_2zY6=VLEITXSYDUIX$Q^r*;SvQG5*#%wf?L!`6CyyNVgYbgU~4lXyC=G>23@R2tjImA(51CQV51b#bm<+0nh3msU=azr
J@uxx;}pATqR{5V1WigH#`5GBir%{r*~Gn0x+>Qhjd+1l(vE2iK%ng6Idjq<Yur$&9bEu$y6;5s!eZC2CCt1z1dv-=aU!o;+ejO)i#DsjFE00{ER&g*K!9OX
(i!sHW2HrP?_4}O+ln^pxg75q1mA73#sJgTTGXSCVqaP&-)9wuRPA>Wf;Hj=sUg*+)fr^d0(gjqXL+qK(@h~!wu&P6iw|x(ed`1#aMgl;FE>Pzx4lkfbBe*4
f&%?ZB98|A+7T^>`HMhvaTtC0!|?Q2t!q-gui)pMX(IW2KJ=z2h$Zc%nnqn%-&L^~LY228hH<H_SisH(pJR3?3+t(wU@Xup?=QRiS`ZwZU>LD+WgZRSX=0Y>
PRD(2=%^nJXE?~v>oREsU2i8l$)A{hXxyupFm>G&4+o#du3;Od5DvA^$>Uscgt|1@q)rUwK@3PHhBaD{EDZpVFlE}?#aichD7piyh_^|gBG!7U)%YMtGh4VP
#267Z)<Thq*;V3o8#)&tr1BnslxjMayrOrbu@++R)8Pb?BePv72gUn58dN6wbYHJonjZVrPU48>a$OrSX1isvM$~L0UdUUaMxi1pZKjU$JXkIL11);NLI|)2
j8Y_k$SD9PS>)u8tUEgZ`um$<mO#w=0|3Jh6gn`^P(dvzK<b=1z2O)k>w~gM*3faFs>Ws9putpol>iZp3ByA?pgusNy0WTDbC`lkH(mmdAXE?)x}mAKfDHjI
pt}(!0jSjjS*<sr?RVUcY4ohtM)}lC+9_fI=KdY75y78C4jpBP{U3MO&5Xc5TDx@8DPd+<t5=1%(-f{5#Vno)2wl;Y8ufLwRBv5-oj1XU(iq#{@AC+(O2zO0
B&av$-|hL}kUUO1Nb=>jVjm4|@N-%@y##Fz{$&B#`yHP3Of9`y0oPfnq_NXZ<qlBu&u(Uw6gksRoa={Hf!}Fu^lZ+d!=Ab+CLleuE(W*L!z;eJ;5B6>%?q%_
3qc08(^eq%Mmz5rOQX>pXlD4sBbuALt(qGts;zu{5K=)RBUC}68YINz3DEGvL60J-4TcjAp+FO&h_gXiI*h~3J+O(=A{@1fDeJF(NeK>vbuB7YEwS*}DzT4?
3#PVGyWfolfr+%0r1;oo0G2jJ0<ckEZ1UW5;qm!<lew9wWT1#6A|8+H>ND2lh=ZxA6JVb&YhKD-3*BRMr3=yl(?l)biwkc~lYNHn8wRxt2f{uOhpuDar@^mE
O=|#PkU{t3WOCMzO%gDH62J%~;>I?>7{-`D;`-Z%EHZ41y?hWMv_65(x;4;mRbiM(fZ04KZRafBs|bTavTDM?&!89C$3d~J5%HpZ^t&@@RN~(P$JD2?Bk|+n
Odk^Q0b=1DZCnK3<|+BYOs`!^to+IypD#!8rV9$<ghT1bRkQWpgVxd{bTsh@Fn4Ue4srQh;59_Zps`|%6!ZYX)Y2GRPR`~ci@B^%S{sNvX5y?eHo6j2!@a}3
4h-vqO{6G<^g@XiD5AtsM25A!d-u;9*zvO=)vFXk#nv2SV#=9l=gRfH!*i-{R#0>qrne=1>Ey2jlC`g10)Ff>TNXk<BIXPP6?&#ds*NELv6d30%L73wHM=px
-bL>YG1Z05=~6i9hLQvbk}eq-WI&r=w9pF{IdJ=yf;1TFL&89+IrG-}X$0Hniv4;|0u;j|M5?TmQovPZphh4e399s!=CmwWHfBrbIHrkb%$;Cah|vW3)#`V?
iA#Lh>yw-z6c<)9??h`#)lPJ-^ob<dHkwHumZn$^i3BvM3BC2u!a21GX-~=sK^kkM$<YX%X5LMWN^Q!<n040LEM==(+LG8aMJ=VR6_=>4rk0Z)uQouiaCCSk
Js{tXmVpP&YEB-t+2s&NCg$dXfn)-0dN|?O4GTpro-NI)(j4p%Qfk{B$gLbC2$zP6^seo9YgCgk=)i6l2Wun6_|rnbX<dLNq>c*-EqNMN;poDIyTEc24Mq%c
30<;+_Xn2X;X^5RpvEq6?F*tnhX-MnuKj*`-iC+J=MFL<seT?c)#32g4lQj8->kcW&QDNydnY>AE{&b5Lz?|-dmu=mo$n4cd4ZB5Eh2B5U>dfVH@^`$jpL_R
rWzQVy=G@bEZgTgMz__YdaLWeh$7OVq?N}9O0P%a=2#8J>#}N&>?F{p-5M&qnRmno-+zQGK?e#K!Cs$P7|{fp11yPVF|@NRJma>!^`QIcc-N1%njVQDfl?&I
_T|i4Yc+h4V>b#7SQ4g8AW{;Ep<MH5PdGMij)vwV2Q>HtuLJkGRp!*<q22`3M@S&Jpv}eFy9v(927)Xf5O(H;STI7POA4k#P_fYGm0q0Gf%)hKMAm%s(yJ-S
)ga(zyA5@?8r;YvU4xctkkT~)NgN$`+3ZzNIh-CJPpm+Kf|axcAvE@pz(nX{?;`--j<xF6`VW8&j{EO@(DEC;XlA8?NHn)iZDqh7_2%In^|7!>u!!aj!fiP@
25=vE3q+)y5)KWov_`UO?lEQs>`-T3g`sCag@yA_X=etO`02;0f_l!*oo-o^Xlxw`JULtGtG3$cH@i-$=CPL%r9og`5fh9T(?Hlf525WbeWupNg74=9i(u4z
GGs1<J~bLT8W;|N1&AcDBUsIKyGC;{wBulqtnl9u=Urc}kmo?x*O#n)MhJo=G(c_72sXENEhGw}GUf7TN-*y=Z5$!Amt~%|!Dv|>7qJSr`>q={Y4JjjB0A5U
^9eoQLc#~0YC^I7eD5>fdOhA2c#CWr`?~{vYjyG$jh2!0pF_d`{Q%X5D)z$g+|ne@WyF!0<!&aD)o_Z_6Eg@&BW)(9YPPz@tQfPL?95bd=FRuLde;44Ghs%9
JroErQrDR~>EY_@!WpPFw*(r%AUo~mB1aNrE~n!4cpK}-YgWnb%A|UV_V?)o^gP9>Hnplo(WB!E3cEoV!_tyq5g+6L6hm?hYD8m9c72V0_U4~nPpK@J`JwZz
YlJ@cVF$O?CrFo5L|D128(TNpY{?2xvw>Hv4d?E3XB}-Y9KH?Saa|m^zLdj47uajgccg(suv!hcu)U^>S`51jyg=VCkxPt~zS;}O8ftKR@ri;$2KPe#y+D|@
J<{5sJ~6vo<R0&i)(fk1c_~!$&Z1;kY@*%oP2@Yzd||+ms)h!GShULDpL|Hb*h|#e>*dMsUI$(KX+U1tWdfjy&}&F)_B%{(>*=eWr55zs=?`XwAzn#GP<dW4
cLi#3g!Gv}zJSoN*WRh3LF{XGfaS)h{;h0BFbn8Q9eTJYR2k7@#!&SH^@71Y@OcQFY0}$iB!}yp=-ZB3*Gkukz(t=REH=WG9Ochs4!eV{+$ZoGQ!;@f*J1br
ABvXiA|kVHl#~%=6{qHIOB+wu&U87O*-vhZ`Eudx#+R=-ptGlbZqG#Of+PY0_A7w^!nbx<bVb#4xQDBJJ)Xw~ee(7=sF9@EB0m}^jZO2q;aTaMJWxK_g_S~H
1DD4dayw$0#kYhY?t_fRq>ySeLS@C&o53KUgrk6i;d<WPz3J{L?RB{LUe^lE`30HF6KB0Hwt)=y+V|tyy>nex7RXP`rYfipwO}w!3RHll4l^!ifwk9Kqw5Vs
_Zb4nFiexK*h|N@uJ)F3POvDGJjbmQ;(T?C)MsOn&}%&)C^@lLzsFmfd~$LchbF9;5^%8;CKnIIB7}m65*8FZi?O>w0@IlThSCQiqo|yjEMV#h)L1*>Y6jqH
YeAul9fS~Lca(a;eR47k2NZLnpNoCoj8$Q$t#S8bum#Xg0ns#AU=Vv%N<bY6qHnqJz5I2-*5)4VcNz$ICg8F|smVhIW1$Q!q^lGUR512n#AXU+ICn=k+L}9F
bUIF_Z89pKymBKPMOKBXp-NGx_A(UDdBynHa0%iJDdP8!1Lg6#kSc|B?|wa%S@;dmc1FO)zU0yeLaUX!(Weg-hOsz%2z&(-LI^0BbE;>EM1<dtq?tOJz~i9U
Y%@^bLmg=a@lu*1^=_eLD!zqxz`6lYp`MRtn_-IV!y_zSoubBsESx^vb#YU1QUa-3333D-AvlZ>%=Yq$J*n<}m#tc#SE9!QMywyV;cOxeK2ua}QZ}f(*IRb4
?Bnm00`v$saZwr}IgpU1Xb_@Rnvho|6&)<A7w4RDee-LMTSGlicGvq)E>+)(y@-waUOG~uuo2h^dDza&w>nb;2U^(dQrRAHUzVwawrLt*f^fIDg%h<Ujj6GV
3?Sr#u^17`RwhkztudwC&WMp@hZt?#gF?d=Z{(WSumuJ0XA0p6;^LW{*b*lR!<B7btYpU798Q%4u_2DANEsm;!JNq$cBhNIoDP68_|cm<FQ*$c3Pg1PVz&ew
=w8Of?l62+T|V>?*J0nURx8+R7!C)0G@2dBlV209cW!hzKmIgKkackYDLII0GJA;!UVi62Zm{_E3c;GEZR=%GcAgKYa?y>c(|l>IW&$_4&D26w5D92vG9y?M
67ErGei+r0`d$z$h~$uJp(J&na9Hz&nK;%HRcNYTWh+UR=8$Ld`p<8!yv^OB`T0`KO&|}fp1zf45#rMv^L=;Btjpgx@_Vlz-qmMd|9)P#vAq%)FZqg0dccMn
2UDU0EqSb>edXcm)6xa>+f&cX?js>|;7bsH^qHpN07oZx-y6UU9IrfWP3-m<ta4Qx=8#n%tXBEr1#b@85HXE8MU04wMD>b?*mLZ4wZ7QGGiAR!TsQEGbJ*7N
7ts%1nEQL)`(9oFp}5H#QKJGK(^%|Zdse#EvU8=X`fZN=J^Ag}?2f(qOn7~^#G%E*@Ju`qO<s)YCbiD4OuM;q1T>thBqoQqwrWpLd11lgm)nE1Q^y4|cUJi)
Fq!FaG3OGS8*TI1QvgC33@%zS21r7i>xZdWrltk5F;*E8AoD>}SNPN=)>;Qd7`e49Sa$V48G}Z2v&=3G1`InXp~*Ee>S&vQ>`uo)1Ctr*9weY}oR`6q1GeC#
!W%S0+!zPM*(r8kc8*nAnihtW!E$>@&55j0M_9Wi0X0KZI04PVWRT?}+5)NwP#y>8JM>%JKGn*#@s7P?XXa3cWMLC!dJ<zCT4WpEYiU+{=I-^auq?kNT7bIZ
qfOU7-EoZt?Dc-}gSbtU0LQoL`k&9C^nliXJ2;9cKTjZEK6pcZs+0jn((peVKaPk}t>_1~1q%iYASP5ps|Z64J`&ak>LX3<t@{{+W}_KK2ZQ`dWt!0A1(r6Y
)?~%c?f?078|`ZKTuUcp4o9XfTPsg6!vsb5`bcIw<t=*|>}5LQ88J^5dIFECJ6@z9^A7k=RO)MhOI^0eZHpc^qyyU^NTDLWwj{VV1rJzSqzIxxi%yssBR7T?
-4e+m6%r!gmiC)oCMmSE%4{tsd4%MhwKTjYmU76$ix6a(oLb?^RAl8jaWTeBO<}oHGE~w5Ze^VF$-%xP<tq&}BAQIqD>VebL1Zc^H%!*PBg5T7P*-O*+<G+j
o^@~=M6!d442{g0t(1pBoFQS%OSf?0GHuzuGlp7Z;#z3SQkLqMjD$}wE}HFv2!e<=a(B4X<|k^byKOE!v6R)3jB1iAMlxLyxk{xhnZ&`ZEv_5P+~P)di3z1J
P;3RPi|?!sNNtzYp6@ueThZ1u3uJ~DuP0b?1PVfSp5ZBpF7nSkI%RYgJD+|Uii#qW!YMLR6tPK&w7wA0ExAFKnjOo?As*<Iq$Y{5Vg!1)TzTi0afQ_(l5&=@
sy0d_R$JdG?L!4Jv~6WV`(?>R8nq~YrUqhvq<s3XeefR(NcL-k<>6B4hfK3g4jO_38A=#47%@qyuDfhCxl$aqaV-^*j84rskf*mp>)Y1P!7a4$W?0y2g0kp^
%@cIA8KO*CK8w6y(=b|Z7LDf|#2aggn8IR8O;9#(sV8yyCzBZYm}8&mqR&w|C^jVP4cL0gGLi<;39M@dsy;=VJCcVd6i`GH<7*Z7{cZu+XLqlI@?C*Mpz4;9
N<g7#8d4~P8cGlXQVI$Jf!G|_H-5I5*_6rn=)n_9Xk%Q*HLPH=u2E&tn$Q}!nGA{JRS^i`A*Lm_DfWdN8Kt;~Q*!2J?o3P6+}Dv#j)xJ^*B-p@I^&#Fmd|!N
(dE`^uv%uftmyM%e2iBR(K&M*X0B>w8!>Mj!<PutC|p_?`<bUso(y$xLDHw11<R&3gX;%&HVi3L)v<SQL>^6VFlCX2Jko6r)U3NT8!s2jl%2G@Vc=%ugF{oX
$&_rB6S!xJX`{GGgULx)IhTzbzlv%n5ef|HQu6VHZMlrEFx#lAh{<gVNvW2U!sg7yOAx(ST<MXs4)=EW;gf@RBL?24v}CuOswyz%-9)1jm26Ng@+XV8Yzr%h
oi{hOa^rT2wlWZ$GnZDvO*Rk)EO79M4XZR6BF&2iVMZNMOhw08cFffnnmMGzJ5*q8GM1S{#H?-RC8C)RTfj|gi^g)!6Nro$io^||b%N_OhK&bonx!J3_r<zO
BKV(Avv$koU9dbiVdEX4+L>I`E!t*{T47`=G(oKzd4;<~oi{@6-Dv34#d{#p97fnHG*zeFPM)g}YrT1()D%U!8<^f`X{j<RGU0^<VkTwAF4I8G#MsS{wgziP
PI87N)veaBO<Io*VCCzbWOv?Vhw6O*{>+~N1J=evtPOOP-ezQ>KScOG`1}rienIwu{SXv$gMYiIg&d-L52n{!%sU_xvhihfEL4F&jR?wq7>wq(nT9^DvcZW4
J9Fh}DSm<?qJ8N&%6u7v#iwg4J|!toMWI1*7Hr(;Q->@*leb;S%n{{X@O1j{+hyqu=?X%?Ly;f8dHsC*b1#NzmyFc0XPqJ5C&Td}ABc8vfMZ6}Gbkk@I6@7O
ZvA$TJnZwDI5%eQ;pj@O$<Ebgd$k=|?#$aqX6nxtU_EuoV9@h^TmLc)IIu=hfhs7X2{VL)N8JJ*bNIv392u~GCl2BrXXi5N3=xo9A`@)+AR1@cA*?QhVpKig
$@E_wq>seXL{kuAkT{2qaO#1fwD{;~JpeR9A$AW=WXNH;=5zTyNwsuEq9pj3R6jk;0DW|Dc}}nfuBuvvh~^N#jJa?;VW0>QBcC}5$@+)S>mh!#;(W+UKBp8G
oLEtD3dF)cML6*ecVtIQ9$MqWOx95CBWVm15#nPAM*WT5=Qof!+;P43ib>xC??i`>I~@6Aj^mf7URxp20uHg2;>T}*b(GUY%lrRFCbyLH>R#_0kkqxL4t!HW
&F<j_ZG3sI0fuUjh+(`+he*Xz03L!POyQSp*mhfQKQ7<^_OQB(#)D{_o{&YoBtsvL)h8BqvswZwiCCfuvyXBBul0<dVtDa#2%9K#;P84U10PRgDQ>1?FfLi4
J*==7*9HPAX$mTetG_ZkLD9wB;X<ma`2Q0q(B_ZnBM*7l{Uo7?N{AJR5`{uSRwYS_nL|O8F)7xk;Jvz>&dwcq(=HI=G#GX4*ITfH@}AtMY8%WI^<#YG7$!;I
TsUJO6ul5NFq#tl;G~KwMXCX(ktVCiFzm$|eskz2xJN-dZHZ6Kf8Q_tW)#5%1EB)WLXb46fivw8;}oqZbPT5`3PP%C8cLd|4kvHJDZTBS3%S_AxUr0UjhFe;
V-4SlzE&7AQ>JS(58&{W!*t=CXu#Uf3G?ST=j?Gk=po+7eOc4T>Ju}K$&Ts#Xb0e7a<`vg`u9~tS{h*b%=OQ3A{(*c8-%xq15k5@ybZ*tq$J5yP()EO#Yysq
0Lf5;F%?A>0|XHiKv2_L2$}_grD9NkAd~>Qn9-a|jHCiUaX5sbWB4Qtu#OD4T@|1J%>gnHq;Kyxc$7E-a112o^8K?>#>7`qz;xu&qDDKo?#tb|>`~apjZjAr
cN`)yhDns#`k(?Jiv=5Vgh_VfZWtn61ti2cc7{^zP0}pMqX!Jf28JZXyJ46z=rLrl9f3dgV7sIVB$~ph#t7Vu8!1bbce|3ywQS}E<h#vj*}VvgAeHBbX2(fM
cSDTKbH`#RDJk|wJTsV&Bs~S>_z=AsIA!yQ+Odr<km6v0^8tg$jCVx%Sn4aF#cAz3$=+3>0Pj5Rf~oR6oaZ8HB5YBmD~vZR+=Zp7t=7{q%eP$Fu_y~sStOxl
qz&d^Z51oR8NFPb9&bCydM^((+Io6X<{YY)g`|T?2<kSRxy{MV+{#qkH&~udjv(GF%=m-{7uw_x5+#VCbTZSCc&koR)8vP@*WdzjhVqDukafBfjxG*zSuoQO
VmjbFpbsJH2PNSSvx71Ed3V*&P8rR*Xu!r^Hg3=rQ?ak%+3hi-8qJ7+cnrYHMkuB~KupvPxMvZ=BW13&nCR6q+Dv(5sSCP86%-a3$jDQBroWP%wCi8TW_9zE
lu%f7X)v`DaW5w24v*-LTf;+TXEJDm?JQZw4^=ywN~<CsBz>^NeRYN*R7Lj7k*Cg3^^`s2I7HHog0S_-WiX!NdyqJ=+rn}GeWVp+!78W;riXi(So<M<HityC
cHcai!#2Z^Vl#=Zrt^mZ256{U`Y4DIR7^k!V^BneRfZxp1rB4X96N9<yRqW>XU?H(6&Rp^lNcykF;*s#quQaYlpr5jJ=`7S@x*M<{*C)zj&ttc@y;|pKzWcK
LD{GsD?h7Hp(os74U#HANC5iN-k}d>?%!Y24KPIYZWr6@#s=D-4-q?IJ!3q=2%>caC=*0PnWCWekeT#prh!~ERA$)KM^G}5gc~4|NEDSyk(dg2#Rz0zm7r2Y
2m)XQAz+pY8iFR2hN>cIq8ON<BA|&Tr3zxEilQoFpeUx2h>BRMw;1Z^1HE!{<I5RM)d=q)QN{FANs5@Sx^)Df7}QXb>XcE2b9^^eE;Bs0VS#Oi*xlqX5p*$2
s%_KO>7z1K!-IMZCWI8FJu6A%p^vOSsYlVV#ixv!?jvA!?C{?hW@sfs8$oo~fT1H85UcgO5nFcbZKsTyjCI{~6}tgQv6d;gL+7nDYYEB$n1#PNC#ag#Vw}#Y
jHnox;&8m%3WmI9TB;Z8)F4DbqAaQfwg~}}aSc}IgU#UAk=j`KWM`hH_Jsgcd-(5@Pz|8Ov$O8WB>gOfQrKI*x|~mY_vGRjZS0$mF1_=pFU1Oi#?rqgp%jV?
Tx!QoD7wW)gGlbcKW~_7BD{i%>eZ5WFbamPev`=ZJJO7xcuA6p^xFpl!Y~}UxOVMt0CG{iom6MKd6<{DhEx54&ynx1Q<x$eO2FVxo_U$hS%@PRP^~ybXUzQX
q};1Jyj;eLiioR(8ads=a`Hh%*!ZFOhynJ5pWoVUclFEz)%WU)<&tn=W2ZPT0b>Oa>_)^1a1CTTc~l!sN8#Jc-}%289z&SwfO~cNjm=N8UWI)V?U*{POM|6r
V-^S25ZlB*vBl4{vk$x^8LGj8Le{T4K(tX5Pr7ewhhkDngM5mZIKV)48#KS2DnV(7MDDPbInnPnHRm&Z0yS8A(*k{zMG1U#5IV8xhC>Ff#15(Fy`<WBLcmzF
8Ny;ISy;6VyeEwoZ7L&HpS#o34dFbv*JEUFS!ruzFbE*w;iO7hl(poqa)7cfHU^f`mJNqVdDH?9`@vh-+tC9_TM_y^!Y?ja5P0V9y=9AqfZg<49{AazD=AJ}
1{7)%#AzC0;-!wssubFly;gKkaMMvWqLMLCN%h|De8$`&@hO6tf*L?5@<pID%K_~r@;vb}29Xc5?#Gc-6d@82NFG3P2%Kh8N&$;i;R<P$beKXUkadtu3^X7U
rb7f6K__4C<kAP1U3gB}h9U^Uq@JC%i#cM=#~u@E^qZVe;&*P0b(l4ppg!2rd>aAeuf^6%WkgHA1^D#Ixf9dt$G4-jEG!QXO^s?l2~e7@X9#IB&Q5e2+7^M~
uI%qPv;`{nrnJ+Kw}(6g3D0P7s>q0i^I>lYCs>Av7HZ8ls*#{HK<MOruQFNn(*v+9*JCQ$CxuTYsn<kc@4KO(_WGm^5J*&3D#1b#NJQY!c~R_SGgM8bq$)78
Y;vHoJnF{z+yi0g9jDP3VQ;u_2P*01GBqkABEe)SOF4;-#3*Muc})#D&G5HJqEh1;btrQq3L9ZJw9<y{Ul*5?Z7!BTGqsma;W)>p^3d81iAilK;({-O8B#<m
1IuX9*9GtEez~(^LNIl75wH$(s|?awJxDcoy|ZZ&X{*HwHBBqx0f1bxBseGuL92TmYAdEM7&sV{yb(dAqQp@OP+_@2^^cq5y8Jhsf!QtS9@GaSVHJ2|6yLem
rM0l%MyMA<L<Er99K0h6qn2uA<Br&LO@(lX%^Gb}BIsijNEURM0b7L1r|^bO$nemQY;y@6^-ikJ)Gun&#&+qwjP&z4coHMgDJdMn_Bta(nPd5t+(v;f8a;^g
d-nxs51Rquy0FYB%kN`mKKOUphIzi(&d&jvN7@30^+m91iJ+-^%(@<kvrrw5=dO8rv8QQd4xyC?UHxC3-zPEk?|Sa{xQQxQ?Kg=4$Q~<84lF#gOfX{&<}AW2
L>2FBU?8Toa79-Ty|C9?xa(B$JtLQiIj0KyRPw(JOs2Vj+r}!r$$^crw{r}ATIrY34=l1F(ieVS0Rk)}L&m$Md$L@xDo;$jq;$D)=4%1$)V%U^1seK@o6y66
&|_!;y!DHAMx6jMZDbFAjV3dmi{P}PdEYyPmswrwrV)r2yx$EIw05&keROW+41}jMFJ~;8THqET!@X-!-c=9u8o*5NLZc)QNYMomY=NZ+sRIM27{n3uMRnq@
InFiHN2{qiJ>^Dp`+R*V)zg?1sf!-(c}muBeO_+O5%B8w+a0C4wR9q^dsIhPrw%c!cOw>Q5e;?dUH~)J4#_KgSFNfG)|(*WW{(z#9BPrSh?WT`1r1pvs}5D0
+rN`psGxcb()h)!$m$THZXaxn)Up5}yKX@s5~#G_rg7+V=xn_1#@X4KF%DTgPbwXBzC3#KbmpbuQIHiU45eXu$)T1`8UX26C2NVFk6F4((9_tzW`v0KfD%av
4KSeXhss4DPcwDWLwA4&4;FPXYV;)*4NwDD*`P9|f)WK$!u89#Quu|2NI=#Q39Yc=(6GpZqtLtPfv48dkR3jZ4RyrB9mRO4i!6#n?CKYu6L8anfe_LS&No1o
Q9463vcx56(9_XG<E;VG8ojVOw3zj+VeFFiVZs=JjU}PXZElSMp-Wp04-0AG8%}3lAAHYx)dC5ru*QhMKoE*z#{kzu3iEpl2?DaUW4<xI`CV8rLEhIxQ(^SL
l`DcEJ2%#ATlZV%D)Wf}-BE-df$IbiIa;KyyyP`h6dpmU3QA+J==(Nq5EV#+Sy_+@8zf=Km7b4_9rA2VP3o*0`Xih)jZN#T%Zwp=xWS;owlXRzkw~GN-teQd
uE)D&EhR0!qiU2C{Cu4>bQ-+I;N7m{rr5G&soHIFKG=pLLX^B_Uh31wzR(6z`)`ECN|4_)(O~i0R9L*`fj6CcXDPlfC~zvSK!%8sLO75*%O!|9K#h6S9bnAU
<=-cBjjuTPH3rj32{$z?3O&^WNCwkgwS{vrbF8N6z?eJY;;3@96MJUB^TkVxRC7syK_qm&zVIS>Rb*`sL=Z@cIAsgM0S5yKDa^8El|YE~O@{|k0NN^Bs2nnd
v(>6w(9k4;QCoDlDMO?{)2&b^&T?pXki>!lAv?8v9BW3a-jeaP4ikyA(Xv$zks;WPXx>d_23oMZf%HtV09QuqvLqdJ;K4hUt%X;ZwY<Ecd@DwE9g)Y%+-Yb#
5(rE>G$S;j6?;M99q2xAa6(Q_4OoZLD}aHz7<kBFk``Ozh5=-TP$K$bY7j=4LqO|68o)D1`tT09L%Zw{XmU=H-m^Oy>En>n2OF5-k2|FF5HX%^_EbS<V0mVl
#_W(%BQZAECeQ$~-s=Q-L4l<F8muVbYbl~=1V>CpF+BoD@)Ek(C1N2Pp%*@EYrN`lTLnPg$BZbZ*IQE+GKgTZ!RH&bZ+>l-y-Vs@+*@@9#4>c4+6u-ux6|HX
ZdFKvXci9xV1Urk3p}}jDd#LQv@(ql$S~71u?l4=7&C>7C=vqEww3jO#bd5&>{YjN9p3wd>P!Z4pzhrxjHdQUxKNk1b(2|JeQI(&>K57CSdh_I3a)D|7ssh6
DyG6EP|$3UJe^Ffurd#LH>wICt6pqBGnRa7D9{YLJk#PIFL1zl>Eq1vPrW0+MAYc`X>e%0Z(Ge89`pkQ9Oeng#l#L)Mnd-N^MR*!0n0;7IY}(Y1%>NcoTr-x
(9^yP=JNB!=F$pw>ojJJGrO%5NMfp5X>uvZjO;T-ch13Kv@v_S*`ry;iR8$;ih>!%2?oY!OfB6tJwFJ)6;%=l)-Zwa5E-T@i#O3u<qHjNz~z%iHqJpgd-K07
Wedvz)|IEN-3;$o#OR~IT%w0*lX9MOZ#}bRuSj&e%$4jqClP>_2(!UN=o--k#)+%3j<A9lInLJe)_IXS#toTZw$TCbLkm{U!o-)&BGSn7K~#-WHY;TGx*;4j
g%HTm^%mp>`zy5wN$y+|$eAmn!$S0T$2Ri&Si#x1S{YoNv8^I+dhdfUm!xLT3^onCXhT^L-ega2uCr5E_-`O(tOOJ{Bzj^RQtmubTMQmz9l~gY?>MQGgma2U
F>+n5x5A9mCF`a%s+c?8+|D_o1P1!(I|tOEdk_XWNJ&6c?jT3z#yo8o525-A@wv3%Y9eLSF3N)^JkoENLZbmQM(hK~)0-wR6s2_`I@SptSD|;krmhEWj!C_R
1Hvaw9Fi9r3AcsddEXv<_MJ5_!G^bsv;kCDD#eUdR4nh~lThyC4m*|yZsjEp1Ky-81|(UK6<j0^0086+RbBwYa|<Jey6?94dd&r$IvZln_s$+|>JPin^m;7}
WwK?;?A_aTlNF=8ivmGxpB=>aymAp#jU#ieyO2Lk$j0L{NB0#Qfpzq!Wbpw&q$v@GlvN%?VHZ7VZsx1rm78H>GG96dod|Yz=JPpw<%?UE9MslM8Egx}j1abi
l@;-Ba&taBaW|%Koi%;C^}ddQ=X%M+x3M~w#{1_60J)rg^EPxul30icB()l_@)?X&4X;qb01#Th$ek=77+qLxAcdvua4}sQy;BGm0D@MUgQ4Y#gQy0FVkoSH
427iG0M@P5nv8^Fr%5tRn=sb3j13legbl!+Ak$KH4#1KkazmXRpm0M*`yByfnjv}SN)43ilSW=4rZv&p<I-G1p=Vr*MZkp$Rj1LCiYT(D5g~I2c;WC-2|OC8
swko+n53$xnj$JF!7LWKoTH4KE~||A!svC*OKOpX;_KL&b1}1`nbK3P!09Q6%-zsK-Y5dfjTS33z7;4@cEh_hT?-jMl@6T*FkYaLgA=n}t##kW&meYJw|da*
cMJqFtJd$HbB={o#5J>|#b_?wbGZoRjmYaqNpF1lIyQDT(-6*d#)~(#vN({}5E>y84MJJo(6#u*#cOcS5*~DhsM1=(5S)3qH@$ZjlC%lh(RBv4$d-u1@5KkR
y1=?-&d-@*5IO@~&X&p-t*+riI{^tNKr8B8!MjFfDsj^t*IXvEOgT?CF`Tl~slyYhV!drn+|9iz9^P*`vQ|w%fy)8iUPH$xM^i!6>QlII6l6PM9%E-`wJ^4O
z${>M(1FMsBnM{GDZ&zzplMfz;x)sRcsvJX$Q%<y*tdou-9&Ls5YbsEN(nd<WZqC11~F$eR(CozJP8-^+0l<6AvhNU2pw2nSxg4Y$uogUOccgR-0~81PB;jG
W`bGR<DBnHi^WcDhDd~x1ooa9B5}ZKy9K}KJ>cM*(PzAAt&TkQ0-^*dp$MrZiWZUzlm?Ik*s4GXpA*6Jh&xRCz=t5|ramwyszf<XutY%H9|Wzf$tSU*^(!5)
GMyz6X()nYOcDb=2Vp2HukvgiYZOsi0Cv-O2k_tacll;!F?u+R9@K}3auYQqJkK5PMz(G036M}x{uG=f6q%?W!8s;q6DgK6Iafe6*F&&8AOJi?L#uwiPxEj{
FR*qtVW4QmeSKzme=h&ee$ec4<_=@_c{4LlOp4)LZZ{jf4UT}ziZd6LA=dFx9ipCRnUUkYY#1ZQCoGGC=fgP>^`3yDiXohC6U=l+0E!>w4HZmPO42aNRH?s>
ZNnBUbjjju?u7=F6p0`qRrQAyH4;}M=_w=yDpCOPMg~M4#a_24sA$xbDtM`~YbXQ~5hO@SK?2N*L?JK&P$MkTbR$54z+spI59K&Khmr^@26e33v13Lc(noD0
){`ajC}ozSAXJqmoMzoEI0(YwjtC=%G<l2@AyhpkjVNHBBejwv&ke~^Xx>?^1;dVj)26XdZD8)p6Tz{VqY%?UENRSC5ZiX{C><0MVsWH18WNa@37VP;?B$|J
JRl7qQq0rpG<uCEt+CnQoDya9MiZq3#1Q2%uV8j}&x7wz(0yy=2A#jveQiZs#c>P<GSEmQno2=?Rt&*`i3z3Hm_zRDB&a&eh#XH=6N{@Ang;A<lB6Lnm6xf#
&F>By%*PmHGbddMK*mIUo)HQR@p6SzCOo1qGT?!?Va#&2Rj61nRJN0Q*=F2hN@WZaPLUHZlQdHu5E5*YaNZWtYT+o{isUlg>y8hyI$KV(EMB)T@#lwcDX(}d
FJwn$D6vv7QPCvOb2f80HkDI%q+C1d??zlN6GtFz5p!U4W^qf{NF0zn;XTYy_=5sx^XztPZAuD}Ar!FLO)5ef1fime09+AF?SZ5soepG(l8s;u2-32^j75Sl
GN4+JC9sfR+Mm_!&&>m|-jz^MB*v=+27K(br{M}$VXwBse_kMUAWtC=vOeml5{ejQMA9LYHWLsNGQdJgk!AS=G__4ynD5DoT=uWc7fS+*o#?)jN_7t%{4=}Z
NKeDZ$ocA>hME-&K|5;^<1RLfERm&qhocWYGuq4S^ewif-sytQ^)zp;vcMwN$~y-VVQWy}Qw}gm96?YZ?T1G^a>I~0EDH`kuGZ&MI{NM!5W{J_jqq-ID6)hr
5(?_>IGr#Zj~+a%gT||uEjtk4A>1?Ud8M|d+;M4h?o8jCT*8*|4aVz|nY%&e@XH&@h8cl{XwWg3xk^;3HNy#r#2p*YHO`+q)!jqo*2HlQ8ZoXRg<9AwLCLQD
jmad^N!#3geuvVnK0eGDskEHltnOXkEPJz`U7iD|Eh&T!T$?20f4HTQ8Yx>;iHgB4sKx^sVCXAmj2bkDxpx|i7BpyT0}@a;)&Q>{=w4XN2Q$~MK;(qs+%ggv
`mv#K08ZLEsEDMZVxf<Ia8PjAy-#gWqO<bsafQ6)K?Gt6`6QjRnv<^|+npLLM0Y_+-^%=ep2vtE69X^vG-Mot>6wP88gVfRkZGVQeHwrtHF#&>$Y|$z!=f{b
Moh3-V;QhO<&e`4&nz{#2G|<XoiaHKoY-Wn6vV_tqI!WTbQ(9ZViC^uTwvr%iHtM{6Q#$jE3E}9%s;{eG!%4b49n`!iO{7&6*kRIZAmnM3It6y5}Pal8UXLr
J$KemJ^SR)?pFw%9YZqn0Cky+Eg)I}xJ)IOXn-na2T1Ax?~prLKuk)4?u0|OQN)1K3O+GK2@n)TLlDF?B2tOn0ZEx%U{gj7W|1@+29*a%6(bUZLsUed#Eys5
ARQE`LqH*<TtX8d29!pDbQF}0AiW}D5p<!TLV>0ABhvJOhe(6;5kC*O`*zX=u+)@RthRD%G(UDT+XLTezz0)BK5YvG)eb9T!s*vl6%pGTF8CT0IKmk~2?JtN
gb3S!^Z6wClQ8YGkk+vh(Nwn7QZ?(eahE_*Sd`FF!Seuy_ypjF=WwWQc!8(`+EHqXlCQJygY1*>my(9A#wbD~O(xg|(kWTvEKm&MAWtBCDXn1$Xy4sD<FZ4t
1fb1kaOp2<tEyrgK~%D#VJM1*n5{00p-3^(eBit~w%Z&j@8lBERE;Vemof|8G72A@0+z@gJy)?((X&n;Tk3Z>1`c~5+D0VqC1X<|(ITuknW7dP(B2p3l*!#I
g=%fU#{2LlG6f1lN)h(_xK5UonhHIAwV`DVNFsCnDdxjq8|Q;ZlD~4_lO+3z?89llE76>}!S`tc!QN{jwm-UG--Pcw6J0t2!$vC>Qv5{oUg+A%kUi(>!Dqxm
<NLpM4la!OT5*iXQiUr(6oCfPpzlII%&U)I&}{r2(N^8uS%Per@?9}qpf)OF3T4cdc}badg>cg_CL$Md;+ACtEmt2qp@T}vZc#DH(1$6xE6ugc-C7W{M-0jj
1l^*Ng96!7s?iQEICVsGie9?tqDhE5X6;e)%*tBSuGrcQCJUAhCKYRm-lg(PUBkS_^I_0f9uF4rQ-(1d^{l(R#_i;5xu$_magr(`Dj;g0grW+WNrD(4A%d!i
g(;`m0CIQ(DdE(H)wrDz(MFhHn4*FOD$AJLnVfJi%e2i9!sZS(+XvE|C!Rcqr>obRJW2HUfrTlif+W1hc4^S0kZ9W!&=i{)5`rQEJ32~O7LX_apc+7k7NYL4
)gfrD@lnE|AasclB}lZ26Cwo>6cx4SJi8ddfOgbE1B@wD1}}1k<V1Fq9m&8~hVAfgaX7{p3>ps>gD{81H<fNq3D$PsqVSimsDSF66VT$g6#B=3$5ai<Cu+Oo
s;UY_3PFjasz9I$X%YxYkf9Hu4uc21s|NkEp@J5c(##Iuq%wSwip39~>-v61zZ0>h8WTdSbIS>WgU~SiZ6Uk)WI9R179M-28Z#(}q!uvmz;nYW)NY6v!*JqO
2{L8NVEC{K3F+0rJ&EXpfj`OwIB>@p+#IJH&|vg-z(uQ|9uedGkYCG_L!j2q28M_EFjDqA5OAyp*>MLK6?BUmXtDy@D=$|bAK6h5xII3smM-XMDIy3%V{}I-
?CM8E@MQJ??^OFHiV8qOR7ndVQiRJb1QaTUgi&c#G$<y3R}m5F4GmB}_A~*q?h>1W?7FsHJ$L~_sGy=iiK-Hcq?ih#VuF?-rACzkkeCPoiBOWEDGETSRicEX
X&P3FiJ^(2WTGXcqJkv^WrPw4T>P*cg%$wF8r2+HqG+<F(k)9;0ATR&;pyMhLO?)L((^5tDGQl_%cF&3tNjkN>h+Yb23i^r#(pAWr^Gy%BtayJ43qBz_FoIZ
d#9o6XcXwMm`T)16caNgJ+U5VMnDg>fjwa~28KlxB;-zxwJ;B{*tw2<emC<qw8whXW3SWi!TUbk;YXO@BW;$hIAFWW`P-%G@r858jt|F){L*#LcZm_2h<0u$
2%WF)Jo8{YI@tiB%}N(AjRJ;|(pZ-jkxXxSLMYiNkdvgLLJ@jYA9lu`vwWHZ5;nsWMa1h`9aB?`Zk;k=S4v}s5eukZY1NZ$?59gfRv;!=dv}o46G57x4VVo=
_1?^>ln}HW4^a)<Q^Ud<VD5#tc^d`LomsCJMl$fgmJeZ^A&IVT&^Tr?8$f~uw^T@HPNN9$if4M$&X!8F7?1^eou<vBLDP=uY_pk}OG`MV%HFMwm{Z$aw#mBB
A=+#?y)!UxFKFTo0|~IfX(C6x7Q`ao8YX+R%wUE>G|LW<WH5Di-!Bg1cf*wTYnxDk2{y&q;+xtsO^zYi>w4ui*6_{cFw1R>J;om66vT@~IL;WD%R=o!E~ZhV
ubt0}^^cI@@#Eu0OcT#;SW1g%yvE>$X`>jonC2e_DaV5OLC^&BLbcis#K33|UiE?u7>5couShe*Dqib`a9b05uvwgU!%5?PdGZrssSd%*3JDNo^L2wRG+^s<
xqxt^5sRu)4QeoBv|AjxmA+X!J2qV)v7suZh9eOxWii?o!QVkp;IK9*?Jg5TU})PetOL~c31P4%9QMq}eEO(4`pOhlba75G@hOo8V2A^#2Siixl8RayA%bKA
lnv(F&ppp+=MT%(gtB6BV-qkxSu_n4Box&!GyzP}5fM|gad;ijpcC8}1Bi#7*h3zS2!bE1pa+ryv;Y)>9(CIqtJN6dYJy@6keDM<$qjq74y08)6F>t~*AH9+
!Uv|q(2^ivsEA>ji76&XDo*tRDLC@kC@QfD{V|*9PXu#O0bS2Tc|ysdMAj+aUYRXPTqt{(D6=8u3hUj&T?F*&hl*DmDTZn(n5sHX0Rf3N*uz4_O!GayN+@EM
l85xeH&5BS{T%w;&F+6jhM(o1fk;}|XK&{Xhe;w4{}UM&W&`_=>)b|~RikYz%;ClfX^bhr+>5M<LS+0miGH;{pbU>FP1A`JazI?MmIj0jL)YPX$?J{l2B~~x
iFFke1W6GTGSw7S2~7ksP!tr9Kn%o-OFL*<SRjTPU1ViwsTye8$pGDf4IpYIP&8P<p~S>g6GT^mqb7%HER<0-v`AG^B|#jU09V=J;vgUJDigu!6^KHR4qc(5
ASSGW29D|C8{e-EM<+lI(XHN}m~uG?xC~%%AesPh1`Ylvr@*eEK<(>brX&40cYhd86yPvm#0Ex~XfPIXf771q0N@RU{JzqeVhE9m0Eh>vLQgCyrh|fDFti}<
keZ?Zf<=47PMwt0lY9Ej3<W{51Sg~?Go#e(AilPX5)LVf9K)a}6E%!5<M8<(w$t^s_sP%4jZf14csxjM06_NDlcIp@5p8{&@D=6<tlj|i2bR2FfN#k4Sf7-E
_)(O%?2+_WdemK$8x)W(jDZD9nGW?}k>aO719P~IQ({7seQyH}uwwjeqxhW^hj8jdog6w0I=!6#FK)G@er6XB?_{TEw!(+?_y60@qNEqefz!*^fS+~&`I_$o
%mfo0ONnr*CLjo^D}+{oUrf3*n>DX`n)2-pn0k+K!oUOkP{L2^P!H)jI)BzwL9mfvjKm2+KVXwEu9%1@DiG*h18`v_m52?>H@Fk+R6LL*L6nEHUCyGvP^3GM
a(E^_b3$)Euc%bWh#mR`Ls$A8f``dzarD&WiXsvuq$VgYh%`$`Q34Kd;4nd8Fw8<lWa;DeW2BTHulOGWyGaei_X#mfOAKQKPsW&(AG@WG<Kl-5byy<C6E_bZ
<#bAycYBuzACh))hj9xXOt^kt4s$%WM9B?4NyvVw3z-eY2GtQ5?GaHARE$YIz%PJ#q49vo3-tR}S8zJWOhhR%p8R522$o4AS)?UMRe`u*Lj?Z9(B!mBP?5pp
-)r!QYhTnsF`%M|#6=48Y#eD(PleumsbR1*rniBLBu<MVIvBEIpotU|15|;#(}%eYI5Sh&quZDUY;{42#HXvIbUv_t=zn}-0*Uzh<TeoMc#nsJRGn2V5BN?b
Gx5NgkMhgv=g~w}C#y+}?J+b}8yX;R649Va3P`jSw$Y#<iXuXmDhdK6p(%L?86Z#W2^wPZ1{2Z~wbU5K&I1HD?wrh#FNv*(i20tB=+bKuNK+PY6m1!#3+zjF
EP<e^HZe{J(N3{CN*ssri~S$8KXd^pNmD~BH9$lZ!n8@?@;rFz2@flM8*-SSgnmCl2lyZ%ATM}&ZZX^H{do_01Ns9A?Qg5e4EXq_<JJ)H6ZH%Ze_D4DYG{X$
S>}G`O^)?FP#w~xD~Ut1Kyjee6pbdAsFs&NbO=%n33-4$_W1mH>Lr;TdC87if~*L$fmEa_!SJW<r0mF`Ki^~2yC`qD(7S=Ckm-~p>PmikDj)T-iXA29^@d<v
FQRm(@h`82zqAWKwjXEasY)yoqKg_>HmtVP)Ha-N;lsNDOB5S9s?t$y1VLylQpS{|E0KQJA!cqSZA*i8sftp<t7%bS*=ZVDKul?g2<>%q9B5pwEGXMhivBYO
cEu7`a{7>b;5AD!#0W?~z6zm9k%VPNXo?c3LV$=!n5w3znp#Rim5P?<*hO&#I7bmi$CJS_)iX?hRPmE7pv3HBKy9!=Nl042XdS7lb_lbmvyooL4v{E2b#`>3
Q;R^vh&dQgk${ok1bs=wJsmu=w|RrJfN%qW3B(AMX-1VYJAw4c#*Q^($8Av!j*^iHH4uWxsKJO3QC1iodY+({+bSA)sd$Y#EZ{ghVp`si{EuuQ9RaBZ6XX8h
G5L?Bi(JDH&j*1N@Tfe)Q-E?{!_wkBm3I)SFhm6ugh5p|PL#F<G_(OoQAEi>46`3Ht}1DXLXn9Qf-Me>2DPFhgrrD{SeK<V&=Uw!r3G|`ku*QH6ygH95e$(2
Fk4mx5h(!vlOQ1rG-L=gFHau-i2Es_q<&4N?jWB{VS;%(9lCpr4p`%-zy2y(YQEgq%n}L6AzZuY5^&9HwGfIRn3$<%=3;C%om#mKo0bbEAy8TN=YzkjkI`eX
(dL222=RqFp$b4LRsFK3w5Y!OALNtcsV39qi>%rr3}YDcN#EIlKl+Z(B~I6XI&(K~Iw9|Ms~@fs2gff&FsMvmG_bU&$EQMLH&HO8D^EjaLYA2{G#PCe8$5x-
TgS_ghVyjXPDUUg-srse^%|O#wX)SJFwHd*z4^Q`o={it0t8G4)i01f64Fp~%^J==3cn-+^rTYIffA7?ey-dwdV4!euX=9<Im=Z^ecGJHfYK2oqMS@gwigJ<
nnKu87*|aSr3sV7Lj$2oDFjZ{6cjWR66EdOg$|G)@PQmj!VMrh5>;GF#(TP0Q%Dp&(wK!#StA>63<A6;LU+J<%*s-geS|Yu>SjhsiEfy$G!Fiuvmr)BkTHO=
O+Xv-yrO`1*j5aHd%`@k5HwjrMB$=~6pR-_Eu0M8Lq>P)vyGEy%9oBdHrm}oLQHY%Gro40upPZ>#~C=?#IE_;6G#+^^nrQ?o!#rj(<DNXCg8$Dc1*#*7)}J1
PmVr`iBR)pJcdYq^dNgDC`qtmyHlImWpbLyt=)G$CKJ@Ypig)(`>+660!Bbe6dv!-0#LoX<O&*ixG-+P6-6XpOg=PF$RuBYn|)ZM2Ku5o{Vqq^6?HxNZA(@5
YF}&avdBDTb%Z+;oD_>n(hEYgG>B4CiRm$Z{6Eon2pSL+7=Vcw4e_iQ{pa(P<u(&U9An20L`FmCB#*KLLlsoAk~1+40+3ZP2?R4S3<jWPIEJ7&^rxtM|DHpn
Qs)8)m}F4@+<O6s>3Q`w3u^4&m;oYxG=>fKz~MXCS`df|r}Dxdw~gN6g**Fx8EAl%EG>%d6Vgq=88ATd3^i|o#Ki!O3Qp!3D6odQ77iNjWB}!pLC+p7uPDzw
O)28&ap!cS!Jv)<Ga=as;KVS|0A`|zEoou4ob%%j^wY7j8*K`Alm;N-lV2uoXo7;MatAut>&BNxU&t9Uaw2rfJ=h0v#03tX9G!QeogyXF;=3_&AQWDEZ%-$4
$f<a0XO5XPI%pQ0%;Ct6*a#fk!^d^EDqgit{5ggtDz!-L5)R6Wi4=8<c-~9Wl&Z&4ZiRx0pa>ysR`dXN-o%3unnBPFbaXBU&7r-EbV4*8ET#+qLj_Uex3x!Z
9bWek8r!;h1b{e0A%X%$>H%b-cUnBVe9)2?q64}FFbx{M5|{?)BP(KFO2)y+0fQVtNx=lD&V|?wGD{VeSJ=~B0ZE`$c|&8=G?}4d0+OL(&2;9XhA9Q#n~#gn
V;K0yK5qqR5~*7rGe}5SLZlPkKShCdH>*;EWI{s-EGo@;#i?smAwyU$APE)AIt&8<RFJXXT$T#f_j|-c9-tNtn<GSM)`-1k9U8+`gc39o(E-Y&u7(_VE_eG%
^I;4lAwa~o&!;&P8kyDH%tBg+z^202t`AsEkN`l&-(bQa7Qsx8=xD0ZfY4!Zp-v#{I%)dYs#U7YMd4d(ga~ZcM4B3aX}u}pj(EA+*R_o-N?1I#B&kr5K}MGn
4G2<F=2(t6%<<pB4PAm$Xinjf@R|}Prz|j$f`6)Ls%JG843K|j9!3cNH8Lm&;<butRci*8sX!1UYNW4)*+Pk{_yEDqWoqwI1P8#G%Af&3*<;MIn*`rLh;GIP
XaE=0Zuzjp>r^+tmzg18kF0=dsbUEv0w4oyit#w3xXZm4A%NWV=z)<=%$6L4yZD($D+z-xgQ&W^w{F)Oarp2qr4C&GX_w>e?`Pj12+5`WM~j5KdnXyC?tVNk
q@7JoY-<u}i&y$?;{QdXr(>tMBFmf^$ymV=xbXw5JAwLiS3w<Kf%b>2Qi52LRG_5^NErzsiGrd6QUVc>B4tS^l$I(&rWGPV4$SNnvosLFEHxzzPsOFiz_74H
kSz;AOG;8fMJ-r`HAv7C1qCS*#Ar01qJ2T|{L+*)OHD-3gQ5f6ARR|48e%D`o7~|rUamVCIX}E5|EYw&!9adWfgQ)A#~uFeTvRki_4{x<79O9Cf&6vCW|W;X
fy?gBNxFkwUZ?W?|L?hT{Bgnpfk=#=8qf83drzVNg9e}dIn79y91NVUb4{HaduX*x6aEr?81j52DJZ0*)&%mEK4k6nVRbjy>g)02qD88@VJdK(0i>|k@3V$|
ua^C{<)4V*d)dgSpnuD0eM_o!{jwPNvo#0FC*wT<Ps|?>^E4+)X=#3ZFm1mn@}JkgmGh-`9%&9A^ZnH4i}V@c!~@yr1q~EE6a7ZFk`kMz!IFxe&DA`2$2rUI
X0mtk?h)Y{A`!sQMzCdvqgDQ+KJ@B_xS6WCAB!s?LBXA*q0mR-VfsE8p8RE_P{8q&aRLW;N&p6bcdPIBY97z~cEfk~kNj)!{y$gd+uikXhz<3l&#Xj#%^voc
Gz$WP@*o3(?9Lj_^zfp!7O(rwLKr`HpriIV{hm$HKCA4=%Ru;g%(9$JxldT1=)Eb<vG)GHfAO)hfu&-u$SUw8TE<NTWN={TKHR?{`v3a>zd`@&ferT#Pyd1c
gYAyAGz(4+w!)hN0Ir>2I7GL;y<BYaIbuNZ!p3{;o$%ATDgT|GqQ|~!FWaT7g@=ljCCT6Xo$Ve%z+6z<c3eW!kJjU7y@mVGSFHX&O#aFNkNj7|lxj5C+xh%7
aQ=eOJ5A1!(DWbzfEYOf1wyDaX{4+7qy&Kh5GMaxZUmJtq36He2sh0T4U$(AufO@)g6(haEx{bbdYu|c170|3h5QlP^Le)gP-{nKqmY8(z~wACQYX5<2;AZ_
IQ3G4LTHb$h3>lLs;{vP?F9Ee(WVfi>}&;2q``3Q`7$m;0!@(@A#c%8#T6^PD<iYe*g`TzX3t6=WXu1~g3oLE<__nP15yXbjL{Hzr0*W5WDJC5rO|X!=97IU
hC<tAK}rX17b8o4xmVk#{d1i#N4ok<YXf@n>uXU1OBZqp+mor=8=WrroD1+~0^K6!?w+I$>&^P>>gE=aFk#fc*UN92Lyw>PN2e_BA9v{Zum8gCNT&)C5w>RT
zy
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, files: dict[str, str]) -> None:
                self._files = files

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        if not any(type(finder).__name__ == LakeflowOsipiArchive.__name__ for finder in sys.meta_path):
            files = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))
            sys.meta_path.insert(0, LakeflowOsipiArchive(files))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, SupportsTriggerAvailableNow):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any], limit: Any) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, SupportsTriggerAvailableNow):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
