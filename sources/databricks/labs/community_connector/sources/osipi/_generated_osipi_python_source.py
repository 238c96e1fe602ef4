"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&|uXxG4n2DF1+FL_`38|NsC0|NsC0|NsAD%s%ma?XmX200=&@prEg+-mySRK$N^suG_e1>7Dnv>)!8n&zFT~Jbc!Bx|dpQ3i{LK>b_di?dPid
k4L`T?|@2CD58~AkO1gpLYohEDu~?RFR|n(C>^XCP`lg!0CZkhEr73G6rd?xtz9}40H6l#x2FN*X@obkkUI<q-yGnt5G2vINHxd~afaJL_F%he#P-TKP(`*;
Ne0>|*Z=~f>^}2SN)%O7%Rmw;MJQV^0gO;JqK@Bg@jU@St7}-*Xf#nl5Fn@ms4a>b&@C7M3`zqTW7+jyp1%1$+sDg&x(bt^J8kvny@^Vys^;sGfPe&v5euyd
p<2iwm9dj!LX-di0BfKPbsz;O3IG5A0Nq|&gG1J&??$JfkN_TlYokB|LrMSu)PN`swy{7RedYkYZ9NeYQV`zvb?wuVcEcdKyKbw9Xww+o0UvjwN3Pi4Ve$`I
ZMK1*CslQ5I;7350~$;YT$L%+Xn<^K0c<GI&kB8gBptmM%UbVGhy(7;Aq3^1^JveQcJ}+4*VlbY0+ayu!jcqHT3a$`7PODMeR{gUY|y*q_q{%wS`*)HDpBSu
(CbZg_IIBc^~cjId_CReA0Pz*&?I8V(eyT&`qv5)KspqA3F^LCv}quHn(^(u_jGROhuhwsdats~q<fsZNSX1Ry453Wo7X|xFa{QM20#T0k84!{m!!3AYdRa=
`(ApgqWcXMAOau*J@cS?8gCdH-Bwb8UOv0tZ*4DoogR;ND1GN}q_1b!C)aHIod)=%A5~v8=I+ddp6%J;oQkKuKK1Xn2Sv~Up<UeRU1n_!7>!^Yj_g?3mImnV
QuhUJ7rPa8u64$a5eQ&o2~tJQDO_E{1|`-5P1kp<;5B1q_ihHm;BgkK?oep$fP1^%>8!P@V7oVJr%i1mmkt}#c6EJtx%I#S&t3Pf=VsPd8|)tH`_{0|-BI_m
qZYK0pw(4qX|eOGQlL3#r>9DVA;<xsXc`3ucIDdvfYiKSE9b-M>Oz_~do#_zJ8UR{-cog`7p)+JyCLI%mA0t}-5q2GolftA*=+P~<Ew3Z>(HY57#$jF$Ddj@
TY7@-t=>`qtr;_Fo1XgOT`+ak&7IxVGHCaA9+l7l9J7m&E3Cf2(}70&hU|tA3HGJfbq2FG003Q`&f!F|00%Px15|3(nx}1Xc5=I@4GICfrna=I0<@W>y!y<A
;P*p82rFT&PrGw=$V;7fWuv;T-K(tYVvFwXo^6JQ*Ieg#r8o*Q^ES;_Cdibbm)214Ky#HkZu;TRaYBKT;Puo13gk4t<{~bvfKB!F<KA>#nRwcgyCY_{&8tYx
vlg|x-OX<4t`^s@90AmbqI$#tH#2F3Y|*n;)Q;*LgFv7GyAGMmU>>&-CYq5EYyq1ocHX<%uSBRD-o4(z)c^rN#nu#6TI;%L60GiLa1*w>>~y}(?e{J-G^wDt
!wzYQ60v60^@jjsFaQ7m01qGvqJb?XpzB#LOrScW*qWlbS+pb_&CtWCN~y^TNF3<g04M+eCU*w+)T(FJ97|e?T2Hyv9SE8V`-3~!87hw25|StgN+_yl+MUG{
C05*=P*q!&TfW78Yi)xWqF%1uK!mTRqP6F+_S36<+ltoOg)(E-x6sm+d)B(>diQ1S8Qpu`$F5p0jr4=wTym|q#(i~BCrr>9rBq30yOni;5CKs&=pE==-IVpd
udTp)?awRj?p~Sp!SmGvx6PX#@s@5j@Y~&BsHYGEZCg}UaHuZBVY^9+P>j*#?PY^&d$)I?Y*MwbF}5wf%=eiWCT1}~3lrk#(-$@i7Q2k%Wwy<VHGSVyQWo7h
8Sitr^3*}EZMUxOfzaCnOoRdu5D)}3n3(`gF$sY*&{N3TnomrK$pcIx5Qsq#CV`?8(s?E+>8ar()L{)8XaE2VB+(?Oh$?v+jj8BH(E~<|K+tFa06jo70MH0Y
NQkBcO{wZ=$)<{VPiiURn`kMgsi&xV8Z`jW4Kx4<R3rfaO#l!C&;X`SL7*ckgbC!EK^im(G?55EfDj1O!6pdP3Z5DhRQAxOq3UUqLHePAA5JKX1PFotFaluz
h6E5FC<jmq1knnD69RxVt3ruLs3j_i5ki9@074(1av+^45C{sAN{Y~e637zDC?bphML+~Y?f;ekwV2IYjKt5+cX}&eA^RwC`CS+F&-`1xl~VpF6gSdRk7WP9
uAl#YBsaBh{x_`|my}CAWB}{8{b<~<h{f;!$n9KXp5N<n{=cfbIn=m4S*QO}IadGw96oeEFUuWd@-Ag=4&>=<V*$1k89(f8qS8F0$|eq_|L*tWb%*tQPaG@N
#R>>4+FF+wxhy{x|NQEfxM%L3y>6iTk&*<_a#ziSo@%2ae(&<$G<xHsI{xxEfHnP89%Zn^8sd%rX&aXQu_L`f|H<0_Z@#z5L!K^tv9pf<#EZuy!gmNF%(d-l
rrXds>1g<U{Y&Lalol4!mejWRS23#0a=009QbB~o@~5UpkN3ELKK(x%=;`<msLwf*R@?mjEjFibWrZ)vE~Btl+;tS<n{~!k_@;gig{i88j`8ovv(@-#Wo?Z&
+$sx`Ms1pLTXwj5UEcyf{qbReGfgKt0+L=~Oe{oudaQX<-OEmMYL1%4ISl_x=MwyKy$sVdoGpU?niM?Pj7@%#-!rs0zl*lAfi(1bM!$X+E>&s=(Gh8Z0uaJn
GNDD)K)jV|+F`{NeJd2j+Lrftv}i*(@oO~wzjZJE5&3>VRs6d9#z4mOGQYF_aLnWXD&T?xkL{utoSkpHa&BDtJmG(|ayfuW5&sthYX8)=EApqH1E>XnU?sKP
!vUc{^N~pXPyf$B_*ecui}36^R&%pg{D2OJ{UzWMHY3cSEMv?6w*gcRZ!CZL^;<^OnSj;+8z2)7@CQx%+Jk>!m#FBr^Y4B9`Ss_W?bE0Kzr)jeTXfpbA>DQ5
)Z^E-h&d=O%c<XZQ~M+kgSaFrpArMQ{DdLlDbfq3Du;jcnh0b^6+$YA5$h1#>YcxR26<1N88l+gTGOOFqp26ONT)O%*DAnv7Nf`0LOvUui;Mj}@ZJ9gZd;q^
TZSB74g8c^po78vnD<KHGXMYrgYS%tTqGHI`vh(7uI1U8glCU;6pWSv#IbIj-Q29Cz_Yp8@lzHAj7t7po=7BcDiCzOB@p1DR$mklClK@7u>Ak<9v%PT*~c#!
1I-9C%M0mBR&?)P3ogqF+@j5ipQrX=(3PnUmFJ68LRJ%6!v!Mg-~OA4{#w7`Pjvs&{AZ0KA}EXT_13-~l=%j;&W@1rjY8cP#7mYKg-6{pH+u}h(C+^2bMB&a
8vhs<UVGou%h2HYbY1qqn4jVpd$M4d!5R`YBp(5!I6Q><uph|4%%Cu~59E=S320O_nne#*X&`&F*|t$<X6xYv<{)TmG>oGUdP}Gs5c0;@Ha#!Qet~K*xAY1s
-cTSxN1i!Jfgk>tFhM+ooN%Fu7C|I>8nhN5l)$pV7JuyN3LeNvZtZ2pzoy9y^rL64`-tY!3@sq@y9z(FecjNoMeiLy`~?Og8tDKIokt<pl9QqMZN`|zYQdqn
go~CeG0ismOJEfXH&9u)9g&4emY5mxMxXUy?Q+cu|E&LRF93Y%%s+bc@bvFbG(R5}c@=Net9Jay?>6?_unk{lUTz>t_<NiUaYF6^5108X{!*Mt4!{)1C&R$0
jjSW`es+qByt?gSNEcNP^}2IqnNfDhR;ah*_XgbR^pg!hK^m6<QJW}-sK3MgyXJ`4^LuDtBhJrH%kQjoxA3?3^k6y`Xxl!&^`qXMPxCY83)xro|9Y?fZnnZA
z`KT|FdGl+@7ia8S;w9p#j%NxZKyrDm{tT#4?Ms9>-@Kn-$UsA3yT&V0Sq(<7iiOuYsw+hr%t8BdBO+%e7eBCho;axJpma%<I0W+X+)<8I20eYK>yvq$@DbT
d7vU|sIEo~xWcfe*k_u&fXoN>wYvl4>$7AJtFSah+9t5V8xfCh`vlr%HL~x_^tm8(Ueoo$_jw1d)k)gI{<XSgZSe;kUh%T*Ay_s8&v%ux`FoVFdQ<$R%h9YI
zYNf8YKjkEWnQqav1Wo8F)RnDMCp~H1lGKepnG|7evAb$lE9J&z25Xea3DpajE8jtY6*Koq4xdZ?YG;u0ua>Z$_R)P41|qX{o<tS1&U$#Cmmv0{b?>WL+vT`
1%$0iau4U4!}W}B5WkcvK!s`5u?%Olgfhq}GKh4Ik@<blA*oRAFcp4E;MR%$uWH^s_;NAK@+YDq0fm?VA>Dhry#t;7)aAV)YytU9Q&rf_RUhA<oJY>7#-FwX
TDbV$OYPnF|K=aGE}(8K;z!Q@%T4Y3wh+726_XvsP!aZpfb>74q*dpdBK5_gV$p9We=|`s?e&q8nAZO#L$$R=!L(wm;|(k4De-+<9KR~keom<yPxt0^VAddW
iFfBcCWLaJhh<R0L)xfx<ww;MP>!3>7KpuqW}3(dWG=H&C{oB!CMVZVhvDcdED7uB<>$q8zINXc*QBm=e+QT1qsqD+T1C29+C>#`;zWU}K@NyAM3M<UFXJ_G
C7VNX1ds=f#@1973Z$T3c=lb4`w;l}c#*yN?b#yR>|d$cNFZ3dNGSv?UPHj?5_19F%qGzx6IGvIH?wvJ7Kd=^1pr@AE72d@=tr;I-Wh0hc5H|{a#u!`990M;
kmU@lkc-#IGb#F}w#HrRqsXA+4k<XA;*Kn4T;Q?en&qt9U25wM<s=#$Em5%6w<;0W6~jc3ygJ2gn;Nri#5Z!mGT+P<$@1cA47kx9dVOo+BNWx#LS*629yQ@J
UA@J0z64aK!iSCXN(=?l9ZyW=NRcsR2G8*Ldj7%i`o7Pf+Pr+$3E!yX!+#!5;sRd2E@#2*Ud}s(4CBJ#Q^xd<kbMXjUm$pIm%LXe1KWU(HhdzQ3vXm5Q-~z{
MW8&Y*nEu13KM5Iu&5$O)l?uQ-P~TaC>k~IJ>zrR3xmaJAs9W-17Q$W@dqfz=7>N)hbam0Ys}0L=CimnG&@qeu(kzE@8bDmU7cDe97f7P>lBI-@(#yAV9N_B
&|og6K;1OIp$}Nv0D%l{w;*I>&8la0;KD~e%?RMZ92Z7c+tqSUOknyx^nvTs*7y=*=5?CL$F?6(D?m>}fGa?IBh(A@CT)2bG*9J9Gz9J7e2W1#rzk<TCtcmn
#98db67666MdR)~C(W7vHU;48<n!ZY6mk>Zz?Bc^*B{sEz--ehdp`s)<q2I*lr>LBDUjY_se0J=dE|JZu{AT-4IXVKyF74ig6%k}P9oY$+tS2`LIDKmte~7n
m8QA;>EQ&SQ*E&QOoHHI!t7+N|HI0ngRLCbj!KSqd{QF!a~xxq$6K>+;r=jHMO3sje>`D$oA%?@?7{K)esF728kK+PGWMWf>HEfhu*|?oZ|lw@`zgos$lMH<
mbT@ZfDfZjF0Ya;0El}C3ayYR0R{qvfOLrlMKcj8C@%YVh=GlE^68t}Usa?j>UO9bn~DwSaKrnlK{Km8c3`S6TN29X;%*`$!;NXMXZ!&RJ%OjAH_uieBu&#9
<&lEAG%jmrZ94(bcR`3y2O(euBdzC>v**7}*UqY|GLK{mCV~co0S@E*d-YvjBUCYg1Rm&J%H;qEw!j8~6boFLR4y7XUYZr=eC%(1Xm8@jVDn-JCig&_uh{+q
7SsqZu^j9*Qzfaf+6r*yWDZcMU8;3nyYJ_v)zHDdPCN1IdfAwC_iz!J{{|TRoOW>@;-L+1f#w>4hC(<o<w1bfSgSQdQmD2TvhP}|y0JZ0Zgd|9(h95oeU6bi
1A4_!ha`$BNtOb*o$-pHLv}?PWbPQpnpamZEh#NK8I9HpEM^fMV}uCA4Y6N68~Pom{KO&o+BNnNgBMZ+0C+ZitTgY#zZ?gg8v39y!TPh~{aC5HXb>r#ZB5<X
#XCTaniy~|K=S0c&lLi0K;3Hk*MQDdIphsVv;f#fL5Ua6H-mYe%j8uQMNc867{L@&RYed?8v@{vXv~B_1qN~xw_bf4$P`ItM`1{=S|4|{R;y>Ek}4eS{eR>B
e^IwRS+NVZ;jZ@Ixdf&>=a_hycOA@!1;m6f1#3!?k3P{pAx_R&1A}76AQZQmM^<PJ-{)3Hs%aD?6uSULi<4s{2<2aV$umJQ>tQ-DVR?M|vMh4VlY$G-!u^m6
#RVhwsQZ)AXh%Z65EzrV(s;u`B+;zoJGFu3=+GH+T;0!6h5;ZN_HHg3IUfK3cdqy;3IZggrh%?BEP^WrDIln*&V1LMW-HOM<OoJ{jBp;q&~8@gAX8EVekWY2
0AmDPEKNyF6LUBaR7pWm5d#c`6-)$?MT1guCwDg#fs*!xP49(PWJ=5ChzP+<tgU4EtT9TAwuQcAGcBOBVQjB0vYk#RE$C)gCP`9?nh1)DN~u~RqJo5`fS`(&
XsJ&})Qfdpu-(<qWjZQ?f`}mHN2>0vZpJHGW+Etvf?_5jBB+XHh^h!`Xew%^sN8S^Q4#?RR8<gB^M_Ppw>HJo891Y&yIyLDcOSi{?6RVsZ?2%U2E|XebY&EN
-?5w5cN@(^u2Do?1xPS4iL!{zp_Wt9-K~s76HG0p#=;n#jK_hHGQv>ZLJ4IAMW#!8mS|)rNT*3y7m7AYdDE7sk8V77dqChY(W|aCaMt86Ge&S3DnfY&1%%D4
u%0I2(*q-RZUy7FP*eYl3Y>4bB;keuV$3cXq=3>Bl!hZIOboFU-n@@v1LidsL&5WpZ`PPpnw4Bfw7mFGx4Y9^TWd12c@)!En4^aOFf;AmKzw_fG&EAiE!x4}
E?xn#_tKty*yd@|n%cR|YBs#!SGxgW-NZ1NXoq-`%-3RJILIb64K&vCSG&wn(e_F2NyIJf1Gmz6@!L~;9niqWk`j*l7)W!VFcVyr6WUYmGX!r+PuH>KQM0OQ
lfkXkI0M++ZLL=@Wq;Bg=9@^o(4v4m$$;}=d9NFF!&HBPzzp7{m^ZU%&2}qjXxz;=c6}<Rf{+5Gr~u@#_Rv{0!r(wJt7LE)j|?zGIkW=`lH{fhM46CWv!6OJ
sqS*)7q_tq-I_%M)N5exDkdBBH`F?hu^=*N#5g2>iUrqu!Qb2B3lRa7MGsz>w%h|^=>Wl&2)m)LT-KCe#2|ba0fZ*hL7v>=?SMiE)mDL_)|H?%(AGdF)0mD6
B1gg;78VSoyIs1t$Fs^~WotULA7wdle`z%ud#B-g<9Ai{AeGjS*T(A20FnzsO|%&L&S5$jwWI*YXMn&40|68UrtNO%Va<#cbR~%JRYu#XuDEl0+4ss$In+qN
li(-M?C?A=Xb40-U^7Ow+tzBspkjkma7OC*CPXw%Y}vuaO>xHG!s}a~S@l6;Eu(8asaSXU4$l3hiXB2+oO=JaFgfwi3ki7xo<3%{-!A#Oxw6wRq`5970=&w4
MhJ+3Sw<>CyVst~<kvq}qz(zWLk(cM0s$m|3B0G>a<rU4sQcs+1Hx}ZBZjh{{9ix^u6_QJta;fmIQys$=Gsfi#>3yv^`+f9>^N?cLs0Mm3?YcJu8Z?)0T{vC
o7dj}hrWC>*RC7_+M9nfS3hFd!0E?M@ElsGRfn1Ttkbw(jsM2E0N$Oo;ho=*_IR)`*rZi~t)`_uMZxN(;Bl$1e)x!jC$6p|xpC92YbJbBqcc?74KgV%=cKjG
q&T%2^`zpXo1oEbWo><^f?n8&ilfP6saQosh{0fOAy8GzQGzqnp_y*(93mp3j8kHN;~Em`e{NYH)tj<V@`xBd+!)mkm~-!^aQ5E+SiRH@=5@Woa;%smXuezH
5MZ#<11}C`R{;Uqpd?7pL{T6Ed6`lfHq$jgQi%oI4snH=0KLG(mB;+KalySp^!tIJOm=*Q=~7@cCLoAIqwYOt=3it8ya^7Be5g4Cq6!SQ(xp;hcT++V(*nq-
$Vh7dSk_bd!S?+9cixx4`+IM1XSea+4*Zkn!FuoXeNK|2rc{b;GY+tu(P|&UIqlZ-J7?YLknu{1nfmAzn99Gt%7)RrWDT6tOw(AS*5*vrm|<0TKq?b@O2O`i
JNvd=oO4&{A@Sj>dct%}sp=0Q=_XCGB1BP=&#{Nr>wc%`o9kj&!TQWdEQ!0I%OdkR?)N$$=l;*bsBj31ivlfw1@FO`I65u^dqr3ofoTGGLP?f?phm<`*HnY3
`)8njCIJPwyG^D+)1HQgjF$@odtxWs1FFJ_?*NTe3Rr%5W96=nfH-}o_oWO8VnHPpL2Ovf$W$$B8>WVwCK#&TMTtA4NLIUU&0seUgY{kBdil68-*mPJL1G0P
YUZT52^?#DHMwHgql5;DNL=sAM$C4TiJlKg;n#N|K3`~{;1n~@1#ygpLU3XxASk(LZ82Vu+7oR;sv`|ER+_bHv3#AQl)I+if3zj+!-P{pa>y?)tF?^kT1~S#
MWM<{aEX3kjQKwGdW9ZC^iQq)HHtc)Ch5tPMVn_X(xRwyca^nhj4{E)q7|L;hTh4tD~M^+##)^s??v2C#L0PhcAgza;FE+<Q+mBR6Ps#?H4=oB?bed6tz`^d
PTDoYjWB5&5cF{c50|@(5EDKy>*DfGhIvmU(!8{1W*w8AS+gz-d!=5jQ=f`_JgHKC87T5wdCDiXQgR&ip;MBHb^Ti9SkbOaGeqhis3H(Eq4X0TKEHYzzA<>q
er?+EPD165xzu{!mMw8rQ69;}MXob8`%g<vYcaahUL76GjOuXmF@M=wpHW|Tx<@m@m*t)kgULNMdh3BS#KqlsxaQ`{{qXZ~wFaX@w2V2Abucdy*59=&OlN!u
*;g@#HgcCW&ZrTsuAfSAV%X0tJ~!FM`#{>AxU~(m@4F;U9+?#av5bLTug4Uq&INFFK^ebj&FE!=j+(gTZQYJ`$fpHRTZ3&-b3&U^kc|x3IaoHX_s1xEw%DrK
=NnXQF_#-_Rja9*UW4kT8TJ(3ytcKX9nf~m@GDFJU|PHEAY9j4RpXS?l{XNP1JNOxh=W+qgxwx?*dd=^X;ND!zL)wP^^LNuGIiC)fIXq((QFa;dm-n)T;z`U
YlXC-Wx36gpRST9s&cFqdQGhyHZ2jF@gky8=+)-0dOnt^ni?}r*2af~y2o0XvL-9S%HD=z=QgQpHxn8$UJXN-^xZ8EKPLLolpIOt2<2JX0x+7jKuBy>uLAO_
ZG~BstpOY0!SRq_)ML%$&Y<%7%m;o30Up+x8!XnE-tlZjS~eNtV@e`n$=TCG)ZJeAUf)wv-qt_~d-#rB^tDLMywO<v-Hu-+$(F{RB3_49wGAt7ww?Rd(K25o
nbu|nO;sue!;(Xm_r^EF<2CtW($*r^x|YejwPTu?HRkq*u+D_AcT3J`iO|lQ<Q8<)62L>Q-!9BS$q-l(lZY`l0<|kP&T9K+%t<sMTpU=z#$Ty%LCwI>cp|TD
bLYhdtH@4oKwF2*LUeL1=A;<gm0gqAOsS$Yg@a5QOGBEv{UxOBq&r>ef!`fl4`IQf5%!<%2E>+5kP9EFUEh|ub)?vBIYW3%&>_-M!i!nxOJ>X|4~kG81u`zA
TvF{PR!nG6m#P*f!1b;%OH@jLM>8XVm*Hfxb80~nfa*+H>OKmuXSGu#*clG8RR(H_1c6}Ye3&56-F_wW8TMP#3$C=|=@Q)X0u~67Y2Nol*4o=t8RgGWBKqPO
PSS`W0Gv}e?Op@iqJhL*;RM%3ah+fYA2KL*VFP9n4H`O;!r;>o`XEDH=jpva^W>Y_2)yBZawFn|R{mY_L2B_(MVa}{1(X<y#bx;H1-MPvFl{N<Gw+(tj)w`O
*j}_Hz=$ajSdv^j5`{ZzkM%#s_DR6mDv!MDTKAFm&1ei9A7KBP{C|^rt@>7z1ih;kNNyX5M+CS1A1}NIoZ7?@a!8MFdU#yZ=J!_9!OtWsp;|_Ei}KM>MBj*2
o-JW{N}{^*t>&KB)$IwXywV$Ud%%xR)W8u5*!b$p;%5jtzB|{WV_f!LnH<=jj@q)nd+)9Fp%%UA<XSUAQ1hU3nTE3_r=+M-RnxsyO0fu-aS5DZFWsw8?|&Uk
+wc7%y^xR>_kWn%zsjlqo%W0kK>nKB`pa5Shwy*n{)@{tE$zAYq|LbikN(I`EaJp?*$s%F<b-9utH6Z`zOVB`QY%P$rMY+hqjRiYwVw3Hq&Vfnx3ELs_nXo6
_tmJW_G*61&fy5yqpwoT9?+>4&E_}o&8FP)#@V3suj_jJ)#fn+V{;&nc2my@tf6&=qC(OH2lIM-=E2|^^i$IF{YFKoI`L&`2ObDr%0WPWFCsr(De{J#`&BPK
HpK_4-?Z9)uAKi0Go0PVJ7#w1ZCr34Mh6QISGs#;LGfIlthGU?Fk8gekJ;Cx?QbkBP6NMAUNA=Z=}YZ5Ck#@|_qxw=DO!uxYba8Y;hCwCO`ilgGml7&5(SI(
tTvFNsyKQKo`BJ*2him2L3Hp~a&He;snxr)<cHXz2>VN2*;;&`1)y@Lj(wN^O?>&9*o&{0u7-8un9mz51so|#sloD{2X|Z=z3#Ca^v!&YTnpGU0LI<p-(i7I
ynXqcsllltqGle_xEvhX)OEB3U}755KoaK}m(TepB(?|cPS98@8#r)S90PKTjke3^X$q72NZ<-*RJ({drEJbnH&1}$iF8H_(*ewmtNu}<Iy&%^H`)-wE97-z
?t?C@xf`MT-a`odk?MzvzW6nK$fKvSy6#?vdV}YoN&J<_$f^~04@H)UbsVLlvHnrg(l#6Q@p)_Fq85}&B6WJagkU&PLCf^iBXUa+3@YBOn(<r*vtO{Mg;rMj
P%QkmcagQw6%jAz5b6)f^iI$jhz>LZB-Nsval(1(NC-c<XG%oa2W^MFJG98GATU96Q7L0YEv;U)nuh@lEoToP8rQVhq7Cf^K{QJv1>5N11l&{*ziepT?IxAI
L#NSXP}a~GOxtUaEJ&1CkU=MYjv#G_y>np=&8GpeN?Qt<>2(J4Ez7>^pQY5ruY3WKq6s3<V;{xax8`p5Tg_<Bu@1TN^{np-43D3z?x`9Efg~2BDHy~{Y7pVz
(=R`!xA$@#zJ563c;9BmL%lf{M*N35Nd0xOyp1Re4(d-<0A8)W)BYFYCQep6F4fzEvCTGeg`N!ymw3G1g22S5O`NtCAV8Zeike(=&>0SC3}JYKfmH95$R}ao
JVn8}XTci%)2c&@=?Nsa?q~?L(k2X$^2`)Blf2qv<5zO&+XlY-y=~yd<=^_1Ef{NAb8lppMp9QyAOx>GAMGr2*jFohk7I+%gW<hie+PkaXE|TGV~!}iE6>0*
5ES*9dCeP>5D;8=`A@TS3{iS{SWyzWxiR{yB=9JAfnFpqf$VxS`M9MIGF&m{<L;G$I65yLio8fS^Gr+j!uGv$I{0=pH%lgIxIZ}A8Xw5KeQY<dw#16q*<SYY
wMzu!l_u!WY-S<tv~-nQP*3h!#0*3J1Q(p{(&hWfpu{1jXf?C_b8K9ZMOUDu-A46%ufD*JF?=zlEW`M3kp+;Wm2V5DlOUn9p)j~v&)Hb<LEzSCfU-K*D@Nv6
gcX=zZ!5A#@3SIV$FhZMZe(x(Kg(+ef>l(WHpS?Iy*?z)me@m`k*dY>FA^|28323bh5SPTW!DYrg3qMGLs^>L55~BO1iDm+-4rCJ_)^KX*+ha}q6jf@JE+PX
K4YIT)6SFMm;#fa#Z5PNKHxEs(;aT(o_f|6Yb@%?iHT!0nH2+uZOOfzYnBxJ8MS*MQ`r4@{J0OM=bjV~Q~HmTC_iRV#gH10g_lv`=I#X(_Qw{+dzzRA!dkHx
?c-}mlWL)85H=$+)Rr}_CCGvaug>DapvUz(YFJ(An-0GdL1GaXJ54U!#i{4hXE^231xT$8vcnvR!2ndVXpFfS(Qw*;f#d<{;{81Mt{TJAk*W_4p~3lHgC`u*
UZ_Ap-L7zH$}32&Sbb9PNv*vL$+-_-r^G-b2JTI4Ev=lq_9DJ?3EK$=75KZo?Rm90endZ_xm9VJ_>U&)Xd`*YT~8cd9sZQ0yMJPvhX`kGa0}0QBtG$<+Z>MG
w+wL0vYJ4R=%LOW0g>m^u6lFeJaD83JJE%lSys>~VL7?f3OOCDd|eGL^=18H?J&^Q^7JQaPENPDDLUdzcy5IYkk8o<Qa;Pfh&8&u>X!y3{Nf)MwAOY8rf1&o
Bh}D*7kyYNd%>UcOk~-3h((X;yU_X29z;qMMSpJiHG<-0c{%Z};J|d2*YJZkm_ypvHS`Xr>x_CLJ_pQ#M}!v#U(w|PnZKeu*kOwXzq|ntR*4t)z()N@q+`iP
dnWh5NhX+o2=M8FFkmE0mv|To2m}_B>+(+gHuWHVgm!v6COg@4^~=JdBZ|oXO<+{9fE*ilmYDatAi0oq3v|*pUWw|Vkxd^&J0q7GBOaI-QNC%`j7ps^<>Tk{
gL@{=0}S<4qVGKq(2hsIOSugqw-)E;wUqPtSK;ulSOX+1-@mYPu!$<Bz*#^LpOS}eW(PDVIzVZ>q-gaO7{`WiMvxQ=U|RH}xJ_#9S_^hFtv-A9?Tl=yEA>OY
!^k0Hjv!B<b@|PC>`Z@t-(7e3@&%xh#DYoS4f!Ha6{<TI@Ry_*Q+{=|pk;i=S;bIqTKq=@V3KyhT)o=BKgW|U;30+E0Tjf7eTwxKiJ1YZ`h$iMaZ|de-a+$u
&Md>jhYk+xm=D6x;(Tnx9jEX4r>frB7{3hMfdtef2_(b|nulpNC|y?iet<Ax+8g;swyB@9_tB$-H?(Qxc2h<a;CUu)SM&Nssu#g>>^g&rn2N}VAWQicf+r!v
z&~GfI(MkAKrfNEN)D}I%mo;_!571P0`?u6e1JD3?QVlLekS~MdAV;X#KX5nj(hg(a}JZ@p23CTlf=bEZDj~Qm6`3)_0}GAdCk)!*2wkH7wk7V3=9lP4=J2N
r1VQBStt?pho5OVIPxs*uLqZTs{|;)@evf2&mdF`8N&h^_ou`dkV|qXfKMXGqwxq!$sRvnom@_S?J+24k>5UB{;s!aJpvdGzzcqLL!eM0nj-4#<4!C^!qrG|
wifdyGS;_~&`?<8z(+~(e=h}7k>S0GopD-H4J%5y1GwS%II${2%-ovH@nL6*JGMCpCWL+YP%%plX7ts%8hx?$<a{cu0(O;e4ZFoejB|PM*NrGbADZg^%_iP?
7mJPeRYP*|OagXWGgPvodHo6bJp}7?&;^BNg(y;9gh0ZZEMVlNmL`DkfG^H;19?_5LwYC!>q2vXoI@|6RM>z^2JQf0xc%IJcRo4}8r8t#mh|o|ZNRKjfV)We
5pef@ECnBcTaotG_C1#&NtpaN9EANX#m<K_&NZ?R3P4hTPURAA+yZIhM{C>*TJfK*`6i6QhJuVTN6c%Zi5#jcc1Le>xFWgH%-;ZAhar?N-^St?dxZww3IO}n
ks>CaJ<m$-_*@q7py`0Zfy)IMPf2Q!DM<$@=N!#YQc@K`B$SlEV*ox{IvZ@Cqz`<1#)r*x?blks<azpY4dCO%zWS(Nn{OU`Q-%1yndT==%nfFfC^MP>N?#iY
N`Ek2wy)KM-tR@qm82sNE(AA$rx4U$b7@>UaZVFs@s@lQTK#VW!<V*}wogB<?gztx=DJU-dk;e1esg=sjyPVKs213HygO$rq>pqhvg9p<WFs{x-i92Pk8gRP
FRiRQouFa45qF8!J$_qn;}Z7>RDq*+L?%Fob&Ve(5KBW!`)OJn&L6&T)U%2L305o)87-yw6c4Un80B5KV1!u|$&y5k+xYsuBF-q>O0+G2!D1|u2t%VB%hb__
gmd!EOmxnHft^NO(s@DoyEPm$l^1qv(YvcBT6S=4*YKXy{TBWgH(jpP1<?G-O7u^gDg7Cd>>QeD>_m;vY^O4aR$s-`9XftZ^Ygvy)aw1ny7tJ<=m<0%5VS%c
$mkf^3(*^p<`4ESil~8}Yx*-%FLuj2yVA>-i=)nDlGk7U9CH{XIdn}Ue@JV4%?-adg}YD-Zh7pZXUGo*IoENwJK5JaWI$Fy!RPPJ(q&q%B#g~H&^dIg-o4zU
H^OI7^x1A~W8U}ZACF)6cIAH@ri`m#$b+dJT_xaZ!MazbD@PvE%#92{F$0$H<8J^yB^E@Whr141hzrfjvkf@ANTI5v3b2^{=nD`kLa=zmy(@NMC8UM|#f7d@
O|v;5|02e?Rk=WQqy-7qzrd(A+HHgxpf+MGEE9?juj|iy3>{H5p3efvO-POMh$dsKZFqWq8F)7OcYA3ZHHzJ@ovIvyY>NtoVqN()kdiZ34p;&X?jjd)zm62O
hC&I(?i{ktjSpRqdwZJTWLm>$qD2J6Nl1BA03`)WzyA*_#;fDSLhF!vOw|#B?eBAft0Xz)kb!4M!c8Y*jK&QqZd_T8Qv}cj9VAK4#BEG$i&NvTeVbbwkg9_J
a?B44Q~{Z>JKJB49w<cngY++UKXIj}$n(-W0amP4(!l1^5_U)e!ou3ZI2CZYEVgnp_p99)rruYH)piC5B()8QdfmhVBhPV*(e(jE#(416?NHUT>LI+DZOBas
hsdG6E<w;H_8B$v$f%hV=>{Fv(}A<TZmgKP6FDO4Mz>>_5=O80Jo;J62QOw8yfzU3OCJWMs~d*(cs>9?kUWEneKJ%L##qa(yw_)S-y9iqSzQza9vzhyGBZLw
7>S?5qd@6ANQwI{@P91f+Q)z%HiUERG-rx+7H#Wd8S2+0jNtxGA85T6kfo&k^GTVu-N#wL2D6s+@*&xa0zpQX!NCq}bs#LFE90{+MGS+;htC3+kqBdoygoOi
k(!E%upVz+U~J67g5VW~eg#s5*dc-wK;bsFaboOPZehK1juP<+kmvk1cxIpQZr54sO5r8UEl3lH0b?=6X;aAaD8EVAOc<FCeXzPOS-7y@liqkkM;360qenvn
+LRQJYu|rUms;bmxW9y2GCQgf^~3ZnLLOXi%*D>5anw|VRDsgw`+bc&X#;Y<X#h+g%iFu5x`>UC$O1@UMFk5sq5}(3uEU)><{552pxfgB#|R+8*hfTB1cO_=
Wu@}^A4hj*Gn8nKy=z0G_Ro#<Xmo8#i&)c2x=Ihl@FO?`ea@PqgDF9*rD&UqS^Y(b#?-vvionOKxpn7#Z2;0JSd6;70j%yt1@UJP_m+_MVLzOU|AMI(G#aTq
_H%~YLaBIZ`K*PEYUu(95HI3-ePymWcWPO`GOu2SrTKK(-5Y`CLy!kjIXF{JLV_QE*x*>Jcb0FnZ(iEtLh)qz9pwO~LSk9iA_KBAkMv93x?$hAAR|LB{&5H*
ADg`~5lGdboSY`%R<(pdG#{XuR_SLJ1?z9HY|;hB5J?14MTo#7E)nq-LXd%Bc*DgT%Rq5k8ql*U<?|Zp6l1{w9J)8Fk1^{=t|&XqWE^Xj^e`kgE{60E+=vd_
)(&QVhm(#(P<nH4TpgTrNP~l8ln@7$TP;W45f-MdIoVuhrXWGoUsKY`+|^CV5j&#fT@0XzAlm}jHyTv@8&WB~gVWfBf#qJb^s~|`P1i9V@yd+?0(rH)8nb&L
V1CFFc!0<mhmQ34wGQbUR3Y)r51-<)htUJch-8*ZB!CGGfyKr(@Ei1Tz@ng}deZL0-iuU*7~z1XGz6gY?ttvVx{#<~ToZHfFf3n0nPXF7U0&!Tr!x3J`XY$}
X;onRcYJ>0^P5rh|6i+C)<Ta@NPaQ1y)zW00>CJAdbB_gV)-Gl=e_byP)@qUI@LStFNYUeX+s$3-H~)YyCrV?xkX{#SjXusFfvXgc{EeC(BO$sd^d!=w_$zS
IsCOuIMHkf6DX8MZBK85FdGkS&^Mk}hMur?Kj37Bw$z?_r<5YdZp|7>rvt^e_g&5pYk|WqsAk@yddJ;dQia~natwW5*cUJe_NNAxE@-~;-MD$i?s+o|P-oVk
hBD<2?*{yK?DqS)%iV3Xm3_>&qkBc9T5Z9$$a}LCx76DMpK<p=^9Lb@#PvAL4c559tmOtwFcq9bvLrl3{C*hmfy@s>6#;l?C(DM>2l0r7-FbW$qMp?fP{2tM
u277)1RO|Q3a#bZoaFVBZL1TXe+j!5t#Ek_aYc8EQ{qAevF@|!OaAgYLG#;C3lvE4*k{YEy?Nf_!yUD523fQ>zi*clHQ~ePIVu3^<J7R{k!lDW8}tbX#dm)R
R5aspA>4<+pw6Q^(u|JHhja%IViRG)eF&HXc9SF@F?G`nJ~cFDinz3}aU!!5i_8-S^dh4d6sV52jceW3lF?9yEd{@oF9N=Pf$^2N!l?*CxbXCSsuf770-B3M
JE}c!@Jw6dcj8ACRKMHK2O4SAXon4VK{!lfcJ)pxP*SeE0P@Y>#f5+ycqZyME?|c+p*$xGF4~wRxxol4`10HF!+T9>Vi9d~!W3!~xe;2oAA|2f-yV7foa-&I
*;ei<^8Dp(QC*YZJMKW9cE_x=5kRv+upm`w6rj1yRw^o3p9~GW#CMh3TNiAR{jh-jSEgafb#g3V+(A|_Yh`N|M#$EbF+g%00t3on!Rf?5D}OVtw@7?XllB`u
DkmACqyZ*C(WN#UM=5UOYJf0qjM03rZb#t%6*y9Y^-JR&xTU`)7(M%g7N}W5qPC;fX_a9wj~POgpsvxF0qgZtdN&2FR6d2TH|GQH9|8DaS`OjOFdQjJ^LUt?
A4(wq!-;4f@2Z;RQZG@3stDqqbc4klJ?Z#eOJkaA2)D*KH4sW4j}No}h@{=}SyfwTeUCTWtSup6K_nI>i8~heXX4}8d*b}c;V`VEL=p@FbO?_BIUOZzQ5HcA
pOjt7$X=1Iv+fncQK_UL(tq8s{+Oe43ATSEu0PwJaf2kQHQv&gEv6y7Pmym#y$*LZdr&L$8M%N#s=LV^Lev;BYbv3S3d!z(L`XhLf~bAi%}}CqCdm>SPw^w=
9cLTGJ34!VL7K}`<L(_Tk6=J}AJg*RLNrMtj<!4{Ja#Tml1Ba<cZY7ue^vYWn0Q5K-}hzg_wK-{p3>7eaAD&q)PdVlk%vz#hv0X;-eMok#PAs-Zk@Uq5TaL-
v(&HyEEogyFR$fxfs3#d19uutv=Lm9*2rbvkSDOwgwG^5xnS!el$Dz{PB5Nxqm7eL@rCagdiHsnFtqSGhInHW5IK))d<SFxp+Wj&f8};{eFg&hP6C=bpa*d8
U~LgH2hz&S2BhlKK!^Wa?}VZt&Xd<H9@GLZ6J+%~Q2<2}Z^P}(#JGReFFBxK;lUvEWVxYdcR=mvnaz?E=!f(j8EPz%^^s?voO?&I2KD?n7mHB&6f6DC$Pn!&
gck#m+80zYV4N7?;>fd;_0`^$MzP>N+CG;c_c08;EQ`_0{77GHb)Z9)9=Co?o(5|-ehcj=g;h13L{uZpJ2;y4)B&lJ;Q*PDQR08Xcyqh`b(NZCBC_JLTIyXi
6;+?Fj=Zg^@*6w^W5d*JAC!T{xB=#fClvJ$@-D!_NJJmA)bmgS@P}l1IL?dSJ1jz+k=zpWcVo__XYjx}9Z!>z!t((8-`0@NAEn+6JjE(LWHUGH>C*_~hGJTQ
G9z&1klJ0b69705y`lc^^zyikE0+hrgy)%XT`*lxY#N-q5xL%w2Ldc@46b4y)#Fn+RDYGNKr2@8o7retG?}eGi$U_ybD{MSJSVBxIOOimA<Cp((C%53`3;g1
0-9YL3-`i}GbyO62^Jtjustox*r@UXtzn9K7cE0hP&)I?U~4<r2zPS2B9VZGhIodO5P-M>%$?E?bRh*Bv90D#UTRp@&yz7MBjaFht7#J%@Cb+PBDcIZ7u+ZL
wSDNZmuvUVJP(*z3!m=hYVnjlVzC+@1a49wk7lnw!`5)_k3fvrvQRJ-9g%XpU?R@}0o0=b0*J_z4@*%$v^@2GbOyoXFsF^cnnoUr#wi?Xj=Q7vuMsl(dPSTM
8V>>3lMXJT!;eHAzD96ZS?1`nL{@&ei%@8^!}tqc6eDy(Jo-`fR%T&O;+O!$Fd#NZ@(-zk_-ZU3eKQOG%rkYT{%&@F5eS520#Py{NMl_0=ZcH41Bl!!{CDb+
`EBgtPwzCrzty$L<SOnw;W+jW_So+>zlE{+rjT!*Mm&-+Op%K(MNd?suI>Rw*LI2#XHw;SmZ+}ybr%!7xGY8yr?YS?IN}+*j&qt9V@9yu=tVwMpYlAJesVDu
8E|^Fcv~vh#PWebi~BTGRztc6;4SzRTM0wB`_sYAZEubBQEd?gha0kB^288;F&Xi-HGOxP!Zj@Ig4c49Ad2Fy?t?&-cGQRPo@IuC0>qn^sIqo|tgUEpd!5dU
kQQ@8ed|p?on4017h>T7<a$3WMu*!vg$1-+hTQIGM&+*}Em;|qCbHmy;_eSqr;vSYpT9ah167F}-_DelP>}#4jJBhFJo8#;dkw&)PYH5I#R|@N&gWcfyBhs5
TDy2O>HbEQlPBfPXL|m=vw=;8g^#}XY39ZytrQCdcmdG;-bQZ7UZ1ONY~aF_Pw5`=%-y`bcbfIg8k=2TuB@@z&0kzov$5gRj`gh>p|QP8fzO+H(O3<7Bkk9(
ezoA{RF3t)=dAe*so;cJ8!peatJ4xLNe6mW<AUKhE-}DBgQ&`-?|2~?=4@Y=Y{iV3r$b(ub05fyYVFv+Yhlw}3Ee;h-ZyuI9oEL>zg&3cKis1@la%Bpb-y&#
AXI@u2FGo>J%%t}t@7-wGRmBu&r9e!VC0id>H&yARq5%{b~_QVzC03YM&=-_Z!^!bpyoM{;%mzlPH^-tPxmLGv3|XFcDd{g2K;i3{QRN@teJ`5T!W7m1mvOs
?u`F0cjEVpCs3j^!*YG8-5WFJj2YV}ymw}w4U+Q!dxq?-6qLnOu|~!wq=J~AQffVIP*oH$Cy<%~f`+Ns_Y-fQHYrO!SXmHn`H#os@r)>ZE)q{%;UC7}dEuD`
>6W1n?aUC7wA~NHO!@mW&?a!K?foBTKup&VBRrKvr=@ujN%(O=ZMAy{y4KmmHnGn5d(z40PDGPqIZ7`{`c+qDm&?^)v=f}rbbz2H6G+jmg%2sLLbWR&giuln
VwqQ$T+s200BvJ)!5V%Oa*N~?vBT|su1p<@s3@BXK7=Zwh6WUIxWpUR0HjALbIh&E*&|VvVH*q4&Is!?&_nm){UPEy<&BFtyO*^#*nball*zf)Yj_#7bc|vR
WK~j!ZL4Z)PX>hBiGX>LU>FVSi*57kRMp^}SJ{Q=ytC)oCNg3?y6Tw2YI5Rydz>5Pcqc47LgeqVZ9RUS_&VYpT2^~mCDlCrbVE)$i7jsTAlALstRI1WjV6_Z
F-^yNao=iq?bAbx_4;WJ4quiP@2Q|RmQ!4-@FM70M=IXw?m5iiHXR39!-EG2R%jquG6IV#BGk?v{pmr9tmg^oX|T4oR-DbRdX6_;UlqCATU=mJz6C6}-+8YE
&EzSyeqF^Kr7m^yd7tDr=Mc8JBdI|KMU()~I7v`Egk9%~QKU3-1>5)UdWwH{jlXH}J*c!uwxD;FlPE*y7uA?6!^WzAS5_6o;n!1N&Dt6nI%J~;mU3-$9_AQ(
*}|Osx|o2oGwbKq6P@rKt5g|<sifDfh6L5`YT~Ana%@?d8%T!0sR*D`3*gQZk|)yP+Z75_3LqpEC9Fj!DxZ4)C;3tY5<JC3Xw_?nZ<rge42Vq3e&vKPk|2&E
3t6a*?(o+r0b)JH>*<P3nYraW0x~H9pg6aYnSkM(nXS3M(gxu$J{#>#YekvnJS_l^g|5uNQJ5wj4&7fE&3Am?Q7zCE1QIcN?QjtyhoT-HB^^`ku-3J|KD(a&
-DPiizX<yfpgsQvwm0Q6E2tpQb-{dnQF@_sW)5#a!)H4q9cHu>t5$hp_ZYB9RQ51hm_<_J1xYN1J*p2*wmv5o<XriR)BB=?5^AdU!3citW{pAC^x+1J14v6{
@mZ4uvC?%YlopG*eJndV*2@O78tVf#ehoK;8!B{N#JwO3T9Xnu*iU&J5HWub1>)WvyY9$=DGkIO=NT?4;;#Cq91Z+wixdau&<*Hh#?9jpBD~QXLsj<AOVQ}=
UeK%%@(@oKtlQ6`h^Qb6wNHlWlxD~?Ls~oT&e>s939d4l{xLY3rgSTD#35Sbv5l=Ql7;74QQ}0ML?8AMIfnu4RSZ{aGh2VBhg(lE+DvzW>7G;2J?liZtTc#}
5!k>cVbMt@0<^E%bnr-h-7QDsmIZ-knv(k9FkezI#55618)8xjn%L24Y*x{bh-4tZND@Icyyu##9^#7;O><m`5+ifm7UyOj(WbzgmNv7AmmRrNrZnQsfH^sV
%I3NIwp53G?au<7xO2x`Fyl$QZiVG=8MkI{Z@_I-fa}Sl6M$L;J?^JzY7x)rM;nt~W!t332?Y-Av22aUBGm%%jff|#BW!hnX;A28gR8Kve%cJR0P>~9;H#re
hZ-I?KHB2s{k0A}xojdSvLz$Txn(L$auDNkBg7sy2}H*!t5y7^@(nM1jGE#5){RPQ%7hR|^l-iJVT{knV+cA(qeK-G#lX<A7<`Hi*vawNyxwWB?oX0Gp7Xzl
(dgE_b+b@+W?ZjNgV(RL=Ha#m9%%7**)7jA9Tt9RS8GH|<1ksu8b!&=w+r#e_m%}gWFFKZzBFIgRTyiCnKRwxqtgDY|HqZxK^bmc`Y47i%7IDz<;XNv$I1KH
VqvXkQvi#3yb*RYKEOrkD6<X=H?tm<)*8)L8%_+sp?;&YIRynr_22)=_F}gB(6~0@nVrQ1IDu{PneS>5P@J$NhY1_`3QB@9Q68xMR_+LquZFPv0lq_zYc}V(
Awg@|3?30tX2<9LH9DcHS@6j2hhqD<=Uao+@<+~I?hj6vqmamMZiPngm(R+p;#a)@jkZA&?%<z;s7fflBsnBNB$AS{ipL~7h)?@|n)udue;xnH(7SpKg1Q6=
fSD0k1k3=i{VVnQrugl5&SATpN-e(2M35kWMEY3fFg4zf8xSiHCEvzf#{Sg;q@aF8KNWh4KErYVt_Ql%1hDc!1|5~wM^00Xh@?fSfcm+2rLg*?o}TP3W`sy?
J*A0a#Dk*1l10YP?d$U+7v)EHBGNuI7S%bMnIz^11c8Iq(XF>^@V;Gj-|UR{_2@k5nxZ7>IDy5}q(zmy7Hn6mo`>NNS!ZiRhb45L?}F;8L$(cUsM7@2zoUMg
-6A$aNF!9%pIK+BzJ*u;rxAWLdhz4qjh5(Upjd)dW~3u65iIabk)`>EHx;!g{W&OrN*G_G!Q-#xpJlzgxnhD(KegL2T`E>b+3Pm*C!H5(ae)P>;%K>+maeJF
wT}lC0b9cqYSbR?=A9|L(fW1u>TstAv<^oSL-OW*4S^E5J+70?!5cDpL$T{rqt=*Xh<!>A%WFOH--<s41U$j5Ov<XQe==520w9oD4O!II>t8)^+ID|L4_CTH
@O!9NeRYPIcSDrkjBsN)^@ubyAXMehk{8{VZwLvpTD7}^Ssq4otb<_d;q_p6fkOcVYmUE`bnuTL;~RX`5I}R?DbYX+l2{UmVqcYyN{Pj+xx4YwnV27<efig>
{Mq_V^@p2rj}4qFM)^7-g!|(r?3aFUp54y;N5_>p@inc$k``!1*7S%iL7A$Q?WwfdKD(a9)Q1f9>%VK*4>kmN(jz<eHsz_tSF>HELrKByLp*U$WDMVK>xX1I
3>rP57><S!zw`%ZM1OV_{&W0C{6E3(=n;fRyBqxD>-g(p2c-sMf+8l`=N}y>n|<8<_@b7R$aGa9Fl8sk_SR_G>?cX|wM`vdrE`}X)2v+<(m)lzzSE{eH0(ho
3?VJk3>$ov*bo#C6=Xo5O=%ZP5J60O$iO4;&|rntnAVAGqp`haS%bX86t1(zwGlfsl2|NvJ1b(?0@_B2sQ(aIBuI2IsR^MsYZ+MEVqI1tP&nAsOQ**4HNV^6
UF)BxjoA;j8yqzK_Q3DcyxMCQRy{?C0cp$m@Gk0X*{l2|U#J|djFuc0_G}i!HZUe1o~RkR4@ESQpQ8ai4^{&%5DkV}C#a-v4g)jlEgAc!dBLaTZaNFus6@H|
mk(n`B=xYD+HE99b5$Yp+K1`2G<c9#q(z#^wP9AYbJ<5Ej{z$+Qw$-E(HjHhZZ<ssAe-=O>-65&r_rJtkhbIIn|CF@5KE4bp&SQg=FsmCOH6E@rMi4AaZh1n
Nd(wM!TEc7=cR|zJs*49;aUF<`QX82Zm5V3u^HiFx3cCZuL@0prn=36i7JFUlLe6F+F_t*4)lnxcY1)0kVAN9!HX!mVLYagFlQd(ILNG?F<{~4FTOUfP9e99
)7Lv|i?lgL)r|@3=!egraEW^jgOhjochL9_%u5Ni;Sr(;WHiI~V$&BavCJJwb01mgG4qIhjq`jCe$5<X&la{3`N=mG2umkTXYOBYM#xmHl+StbNs2Es&wYjl
G|C9IUpBTgYbWAfS3ZxD4XHy8Xr%|)#v%yAXx}8oJgw8}hocUNvN&rEQze3kCL$D(n<ER%%95e`D!^1KX?5iqGDLJkdnpc?-ANt}5d?DDX(2T8P)O(#36@+!
1^XVB5-J@bUxVJYPV~Fy?H!ZD;gMYtb@%I-Y!6MEXAe#Dk_~TNSe%sju#l)JdrUw$y0<lUYV*a!$rFcrQ;OeOsKkOrW-T3S0+mu6(`63`njxq88Xwukc(mD9
Fu7Y%dsda|T7Bp)IJ-k=E2WprwPhMrgT6?F4es~&&TFD=HfPkDf!CRGRg^;C-~JF!1_fL~Vz)j~#%VzeeYTFQt~vrKAeKzfLP=5+E^fT#4@T_u%B(J@$!~5z
l0YKj*8pDd<174lKe5=e_d0!kr+o#ThmNBJmRSu}oDi1dK_BbNJywLKioUCTK_=iI&PE#cMzi;9;3Ec$rndG~sfzp|u)%zRdxCBeu?P@Ap>OQ<UeiJ-Ygc@a
J#*(;)eBSF^YK3uS4pC}4;qy5*cW($lzz!+${bt5^3xt{gXYfZbBGS;dkP%l?u90<gl7)~3Y05v81oe(w|zxM)qH3gAq(A$nxs+WYB`&MPLqZ<#ak``QaFeq
vs^tgk$V>}yNz|<>~qR_wby*|$_fUVF_i-Pon?|gKyn_r2R&p2WW4(I-eu1p2Q_(x^1Lo_!;4&CB1JNhqzODYyo{6>ip;ozLqV!Zz|Oq9;m6t740f2zx+!=u
Q;6_qQm*!%X8&lgAuG{l{%+3r$mhZ4^WUjC=Z@`~b}>J<Xulr&Z)am#w1mGPU68EdMCP|d0xFb{{;nOp@-2inqzq)r#%KzEPRZ{_SXE9v)V0=`XhRBU#z26O
r2D81=Wv}cbt4-0ll$$Dk)TMu^~aq^U&km7=?e87-HHf~Lfj!|7=Rkx>4{=HBD~TNip8b?as^~=U%KXw6hpKV%MF+PS}Qd!ujVjDLQ*qGA8D3g!x@oHMVLq9
%c&>{G#tM5f?R>Sm7j-Oz$q`T&2d<HgzxSC!S_Cz-rs7l-;*Kr$IiiR;gb+t8}Q-odHd@Ik{X9o+=@?tbPxsVs9PF}!gLd%C93E!H#c@pf$A~K-@&0o*5Odt
?C7(fdyVx=2ta{Ps?`+ED%p;J{oh)VYoOrlToVUxvxupUm47lrn7hvvUJj4*mp{{gh|t<-W&m~W@)(~T=pL*R0U$vkB1G)}t}$4xNRZ(87I7vLeL{81@b#|J
7Hjajp&#gWf&D(+W`u)}FKfq!4m{>et~Ckp3EmyOq%t1Q?sw$9&fB<G_xyP|pHz>LHA8Y4ZC0QpRvX(z4=(cjp!!w%$PU#sLP8)R89jeEogZ<ZYrX2NLG2j`
)9dE{^4|Pgco7L?LGg&oBUEb}tZ0f2h|i7Xy|_RMB<_Yt5I8L1>|U}hy_;$e8soXZt1)CiY8<f?zpr`c7G}D=o<5`&Vsew^0dh+c7^mP@5}s(ZMX6gy^KZ;@
Cw7Kj!m}5E2PO;y0$2dSpkk=1S##RQV{OQ$?6mW90o-61ysGEvsQ`Q-T(!au<bo`QWs=;U1^~|FRPo2><TKJkycdm{+}2?Dy2+(NxSmW-$ev1Gy)bAZqx2ja
f{qdC%6+?67!O-r+(%JSGD5wo_A$M^Z=B=$Z!c|x?&BwRL1L(XMYGRZ!#3*3uNujRx{Juq?f5J@uqiv~Xc$@)YI^MyG#R4O3<q7=)0@gUM<j)~wm67{SP5q9
c;l}e%K+-+D1idtToz@9092a!fNe!f8h%j{N^M_>>B$S@i*2#}<q+f@voWtVLc*d|@PMHLDc#lvtYXXSd@84rP~;+wLaPsLTzCqEM@rOMpcLc=U_q^FI6}X#
zW7noU#{O}ba(vt&No*zHBdDjpmq3e%A@MXtCx`muBmgJ7AHlhH*Yz!rTR<WBpM)oFlc%L3QviO+05BtZ6>Mh!v+#<UaE%H%9Yw%oz4z{0H5F3*0ezq%!SLn
oi^ZtK`g){Kuu@J<Y#Vr=SdB5pH*Z%|5gVGiM?w45O@{_kKlptGhk=QLxJDR-^wOKx@*@$o#`iisjjbJDsV#<dJD}9Q!1O^A}mI+mK7juKpHG4Kx>~dzTxl@
CFz0E-g<CdoY>hE0NCD*i9<}&+G9O@&<ml1W2ULk({NV?ApH%o(9bl0%g}nHERJdc$q0WqyMbRLhmo}^uM~O=Pq{%JHAG_DZL1E?$1TvNLo<&W0b)rcXCNvj
7Sii`xD8@9%RM@wy6Z`U#=Y3=j1)YtlR@DjalxKe22HO8;ol5!ZDK3%fs!ad8#yzRIq6%pNbkfsX*+BIhvTO=&`N>SCg|u<w6z=Z5(aS=plYIm6#MDVi@h*+
7H6ud9Ad+1y={9%ints?taYo+bsBp`lOUbOHT6>x!y=&;0_8WU5)I`y!KxS_3g!_FN(a)a3HjyM!370a0T`f|=W4zzHV9S4+;$jhk<|_k3?@i}%&yFJsfCH;
ISQW$=c&yvwwPIu`cXL6<B<+POyh7cA-uWVTBD0@0}n!2HN^!2hs}p42u8hedw#kO@C*zRXkQ0C^nV<?y|+g}e^!S7IV0K&c;RrGLycc9!)kgE4<J<tC0*H=
SA|OqSZ-!Twok<ej|CQ|BU&sJlv~#SvJeedz|{aXMCF>Lxrb^unwlD7j9qKepSaxmT;8`JfKmk@O?-=Cwb2l$K3yNA7`+k`(fD*H_0EPO45U&mgV7-164tpS
^Tf20<X_T-#<FPis6d<qvO_6VtQ1{_Gda3pTvP`SoWlrX&#CV#^<W*&I^?lWM7E22<{M^*w-*}l!0hQ1FUprMr#Bhl-)MS!<q9*6^JvLnO9$5O+Zyj`#gW<d
(!_upu~1khxg?SY(HJ=xq(n3<#b+cLT{Gp6UM$YJ(CGp}DI8Xy*o`{I_NHe(UoQJxiUqc@dOTV<rM(`!DSZ)$A$szBKwJblq+dgt1FNQusd*IS=b+d`+n@m=
Tq+2OuPQkar7KzSexb!Rj;tH-ASW;<HZSfC#bJ&?67c-fbl#afvrB+Y&Rv6(WGkK^-)+S!inwwM41&}@8ptES-Rcu>VUMv+4O0<PV|Z{&n|2*BL2C`(RD0Y}
jR%a>ecNgTF!twZUI36ls(u}aEJp_CSl%PjeCgsw*8@2O1|qqtwq7(Vw=!Y3lrdw~)<vAsHvm@bRW9IFxgaEMX8t%pd4*=GMgt6(Z85RW0#a=P=%D7;z`a(m
!>o)TevHx+ZL+gYsvYPRsLO_s{4bgI)_P3N5yx6s7z%(Fy>1Ye5mD>1C+_ozjXwDj_xFx<l@@W^cOe(M-Z&ij#@hicmPl>NF#2#2p!zLuyR1~T$)N|sJP8AV
$z9MBgu=v$4<UL(c960XO=9Y@Y-|xw5sCb<FAuPn-Pd4UW!3^V2nA0iqFd)%^CNi_BgH;3PD!hD!n)+-Jc9?l(?!7{gc$IvA6}lpK!SQ`A*`tpCV6U@W7XdW
@rZd6TukB@5c{Tc5x-3`8RD+T?UM_%wr|gD+39F3bGXgn#}t4>NEa30*45P8h{h_71Dbe^K5eTta+X4O2%dvhsoZ8ry(=gRgtq9kY_l&)km1<7Tabnty{k~Y
rGxpQT4Ih);Q8^;sv759)@DD~diFKGjSo<^-}$33kV*E+rnWnU&h9)0E`69%Z+E68K<9{PMjMK%9QVW<d@v|&L9VA9mJwi2K}PK&utYNv5GEK2`UZwa^~AL=
Rix<mz3dW2`}&fzc<PBVf-U4(0>#rSCG+(nGtOA+7lKD*@d4aRfd-NhVQVjsd=M$l-%s0NP(dd=>i2BD4e&a{a4F8jP+&@3P+xQBp=xTHM^BtoqYkg{Lw2!X
K?Q+p(gi?E2Oil2!y>eXEo=+H`TdF5Ql_5)w8+eZ`l9p&i-?FB2s8L70GWs5Rx*hMPdA(_;j_y+n@zD4?>}wMw@em@T9gwswJIevxWp&`{8)<8OU|C}FF#^@
`!$Kc#t|6QfQAU!?UsoQ2qMzpr*|g0xOftR57hu6kc|s<;>+*(vQ=6-T_xi{pIJ<vR+G7*axo-ct`I;X5_+@6>U+UUNen2Oyi6dKinZ`ryF{8qal&Ac!QrSV
quCPh4E5_WcGw3hy%0QNu$t_Vh>walbfOx5E0@t6$d;f4GUt|s4vRQp!p#mb!sU_3jM)t6g9ZU-k2^XypzwwuKMCu*RjX7m<oLk#j<d01%>;LJs2rz{V~`U7
I7ByF>0M`8@R+;pfPp%Z>w^U5XJToDb@9J}i)j=9#uGF>Xov%buGnGx91|@LJM5`a=rR$Qdy7X}8Xnp%y7#Nr1)aKdAb^m|qLVAvfy=vh992W>!}@-<gV^!o
zOzFnwT8aNZvIxI;=neartA%($e^Ly+CwH2@MwLuWbfkbxrP(Ev`BxIIYCJ8w&m5fiz_8j1DIpubxzX!Oy?Iiu%upZEaz(AAXx^*ijvPzYk6lj+|+b6kzXa!
vWJZvIzIx9j`dDd1T5V?#5wS*UU4!7gTGwN0Z}hZjzOG<V#C?!5OSm<>u1B=;vaHBMguwy(V8!>G_cXjc9a7_DlsfW)`w3PeHd<ct`CPAgNeN{e5aHu3Izk{
y4V?(PMB1Bz_#5hxZqAZoSTn#t*vufFcl6+=lFQ2H(xqOq`vr7>EG$MRy?dfz+OG080cz+=seaU7!P8#34|)^qUc|8?=<7YXmQs>-J)H4Vc6R!5z3GsEWnl!
2f@9ewQBUmqeTHYWCL%YLLP=7o(j?#FKo^pWs4JLZwSltAlCBY4iU>3SFsF(dbvbzBLb13{a}g`8Yn>mO@iAFp8}QxX}Yy5Z;lyQ4wfW<V1S7hAgj}I9ymQy
yD9Flv3lnDYqu`?GO^*;ahYohS!sz3T>H6dl-d<q9V{;{!Uq(kJ@y>PsK&|8D|b{KABxBz3mtCidQ56u0h^7>1LV0eIHO*hK)K@xHg~<C35ExPD;vF78!}*a
XJ!v=zBjc39qDJz_ZI>$ZVdF(-0md59M8gNDOsS8hdQOFu51L6DdHKRK%sXhulTA479Bab8Waz+zbtdM?nnS-;>&_j9%Kwv2QOU>fe>jTHs5Wvq42SM>XLGV
>yyAFIc}T%yAHF<s3+&f5HTv6u?{2JD<a{#&zX7Anub|HHSM!qo2N6gI5tTk+6YQe_98&dp(=ufVnv`*kk=3#!Y_59S2FB?o&0@f{O3JA*)qp&^l(W<1I(%n
HC^d`qHBzVgEA}{NO5C>Tj~X+l+{PaqWIr56@-e3QKl!|PL1r!Y|`0jtu^DjqhYaez`0>Bk2WuUU*F$B<^8-saSRy*)VKD%NXG791Vv_mzh4b%4#ZX=++dyl
4{gS@<^$8RST?>Qr42antdFzj&AfdkpKi1N8)@n}mT*hi>nVWT!6(3q6*YJy_hkhwrwmt{<T={UhlQwB>79GI!#Hoy;5}=4bJZSKdfAv@h7_I9rYeVeFu4`8
3GfJ2xu6>qLVWb{isyZg@GdBAFZturZ^qwRr!H39Sg|ZmMc^JwL19p7;6NTi$iSXs>b|?c^{}lNjcnL{R~@O+v_|{$WLnc$p&RQ$BwKhV+V}~>h`aj;t+Msa
mf6)1rS3#ASwanjN7P1W)gKbhT(fG)!RGBzu4_kpICWBm%LGTE2oGEe%(0qv=ToVu0=~xxxan_K5h;au&7($y3YH#T#d4LWvwb^wGgkY#aJE`8hP7ZPswS4Y
W?)MI0i-Q1Tr5U;7^x1Y5zIKrVDk_aOPavQrO<PKhfH*++aQcVJ0wrokfN)KJvw^yFJWs>)oEtGRc>RKVNvp+?ERc=37N=q(ZU3>BgAH|>|}>N8}+P<`E)ce
I0EbzHHREpaQd5$LlloHj@%&w1Ig+fe(xB5M?(MZfSH`ITMynB(;M#nXp%mm`jywrjEI-73=$A2X>^bbNpp@LR-w2~<5d4V1_G1>ZQ}!9c0=Tx{|(0Z7HcSL
v(e{mF@G;p_`bc(Rt35l(Zazb8X<!6jYi5+^Lo|Q>B+((>o$hdQlUOSt6p%f6+DPQj3f&jQQEK>6LdX+(V}5l*cyi{>BN!MhtGpq54UA?_1`ZY8Rgd9_>-~;
p|ecSe=5YV5dkL0q^c48Hk>?b*EbbWPd+HBV3_yj=yg=??w^%1f`K*Fncb!zvXbOdn?UxKk{g=2Zlqj|5Gl8PAx4nrso0w0l##?MOqbmuk|Sgsy=BEd#YV>3
;zmy+wKH$ovhg(|M+rZ3V>P_c4qH~f7#YBp`dWIGnS&WbeRSRXm^}IIjc<64humMiQ}Ka!>^Fx57F63D%!(GW@OwNBheI-}KtxNu;^_R1QZ<XW&?4<-t<u%B
+hJ=Lzc3Ao^LG>oTc$(UiMr-@gu^6s&K|U*-#nriQkn!lepxV6)#W@0XSZ3uB8Q@Ex;?z1u}~k_d2lT-R<9a_F-tv}wxwJP0?pt>$u$6(zg1ZTiyir6Q;T5>
l}h}u`m?Zm)|3wk78G~1QnA)_)wQi75-&q*!OgW@vv(4(HyVKu<Ytm?I1fp^mSAmaKC$^*5PEmlA<=J4X64mICqhLZlv;zrB5T38BJ$I_UWN^=YSvaASj^a<
cQ`cny^(v$Bw?uUhE@%raRKIUp`t8^eou47I$kzgHz=VqZA9+*jttx)I9ORZA}-e}uA24wklf&_+z{a05U~zU(jqQ9L_=Sn80B$n<y^lbN;#@HR@;Hn?s1w`
3>$B`wdqhn8{atE51v@DzH>m0n;V}x?2l*7Z<)e#St90`oAkD8G~QIIUhiWzl&Mrs(|4)x3YWy3g#4&FTt&J`8Ut`3Z;J216n>co!h)zyPB}(!rSDE2DF|xy
8O+c^$1*T+eATw+Sd3D{($&j69iNk0%x&+UrHj9;8MsrjK-0Wlt^usW@z4X$X1cu4X7~=MF=2ALRoes$KS#NA6|(&`#Wp9OGqvy8abdOjil~Zrn7lDWwQ*wZ
Iw5~5b8(4_SSmq14r<)B4`qOF3IQMxC?59g_U39YTk=m?o9#}LBI>&f_N0jh>mDD?<YRg#<u{@*g$kg|WJp=j2NhF_G*UK?3|PIFJ#C&<gKm&4H>L%UZMC(Z
u1{XWq4$lAaj<?{=19DP=!mC<dx(8)jUHNQJwA&veEeuHGroGkHPttKx*O`j;80j2Tkq1r?rQDJ;pbMt`^%gQ(p;sg@Igp^M|!eq5#npayV<-o9kJ2u=v3PB
;xluxqfbL_eTCWJ(YJO{W_6l%h&0t4RPD4apz7voAGR`Mgf4J6-T}FV(>42+<E7g7ts3QOL((W((JwstS)A9S?{G6jI!=q6k<!RHHG11qBnmFisRw#RQWZpu
xG)~{3r8sD9ZaBbX2@hU;m0at7HaKY#)BMk#PUc9Dfg^AVd&$N!DOvS1cRb1-KAk^X{;#OS|3*qA-$k+Y8~P-$oNsfaiB|D@4ry*+-u=N1&}h+`QYc}Z`wIW
;5;qs+lSh|)KR@4J(05LU3&Mf&R|8e;j}D5#D1F*FFF%?kFUlFKHcX1@p?V)?`7qoKG?KOL**fw)n$trp^xCOZ2KbgVeSx@_dIKiCl$hS=vpH67NZU26S$~b
Tc!qR{N{%3c0gWrZV+kq^14M}xUfT{R9P<2?g%|a-gAJjS=8sX1#w#6pC^HHw(9V9T&W{|FHv2utM9U!PGXv-q;orHQiDGB5C>W<!Lr9P_%oCX^!p%2!h7*9
S0Qgv4Y$a$6z7HcqU}d;Ww7N11rm!n2vpD@MxKV21J-=0Pmr%(cch7<IM+(`j{!>4I(<tQ#KW~a&umisp7*os8NKXaS)n1C^E`o~?J~p`1hZCZvCN1U-eW0)
S)!K@v^(X#rTNf+<%3rov*bL;>Av8%Mubf+++)A|75#S{5Z?c&4A5=weUx}6_z~+wZj|&LBL2qku5gBk!R0G}qai~KNf3L{?1B}V#)6UXF{62Ddo~``?Y;>Q
sb0%>!1jG$?XTutbAO094!Ohf;7)I0MuI1R_7P57C$zncHMYDTu0mjLV(pwri5Jzb@FcK4numQoTzmd}(;8m1K5%$^!SPFy45OfMU)~u_8=F%0#o~k8VZF$@
@cBQ6HOxEQM?H?;g!KN2=frj9<GcHgj{gl_%W}G6udy(lr<Pg?`BVf?rBj01Rfx(YHNA`k<CTVz0G4ku5f6fZ3gg{tOgeKwK|e@PGS7RX1I;e51i;0+`P$zr
U$|BS1`8?yh5>4v-jbvwV-$cb+|kDMcK^QNgabc*)DYZ2jS<W=LH(R^nV50R`22;JvnsFpa(`6Y6a^`DfmnwufMOVi36O#wDM3q|af({Ht<CP+Pk@!Y3smJ~
-WYSTU?KI6b7M`*5^TEmQKKcL=C=<@#6%l#rTJ)8=AUR0EJ*0Zg=~G90B^2u(eLl$>+7!sv4=2#VLXV3I;XMT=YuDN)y2ven~4%WN3>9LH{R864rEYhRk+_T
gYeA68&ldOO<nzOYGZ0JgPF>g1974CTDSNoJ$TT-gtl~X>o}&vXp%q{vkk&mNs1TzuWuXEXz!fMAWj?seQmI~fU3fvU3HOwYKqy>Cc01IzW2P*j>9AnLg}i{
Q_x@y8UPP&n-5-vX($&h$#UkL>yG{mc2T2m8de)7P~ECTf*6oKAlxP)Z=L3`=Si{k4b!k|A?7ck(T9V5usj+3d00f(*5hdvriFOeHKYNvWUvLU7#JYfz7|H1
rHqg{d!}&2^&F{c@~u-4MK;=73SCi}&q9AhZ5AL9{5#zSMTfJeK?0<6S#UQ56GWoJF7Y*S5xa`H537gf4WyB7lYqjw1McHk<A>%{ZD%SlC|(#MJqWqp2Nps0
#MBn5kowi5kEja^XIyUDnq0PA69Bjib8oU=8(!sD52k&ehW`E}`w8+%x0F8qb0O2&?&2&e9uQfbp-R%Cc(g@5ZPE)!NQRTz4gV)Ud>Prjsr+32Hm79vNss5w
VHacM&%K<phk+gu_j_THX4>=c{5qcy{W&`yUJk^k*s4K{tfA<ElMw`4=U{qkR;9=lfcV5Opr{eLLFyXbmO<7R7|ZNqc_>J75p<ZM6A)R5%6Bw1aj{dmddk?3
uB5CH-QIOk0@C{muW{cM)M6p`-9{AnV||ZVYE;=6qzuwSW_=uTdgR-^F^IPM3sHTpm4lAavg;zd*IBiBjiNV)aB2a?_J{{WA)|mRX^m~=8Z%xWw-}q`a(LN?
EZO>+BpNn8g?XWI5xt@behkeAQ^$oTHyFRpd@*~~$PXi;hn^@_j*A`ZO^xm(Ji3v}AAw3<WNgETtW6l3%m{oE+lWTKhitX)#xr~g@Y@q<eep^zUAK*%Z>(pu
YV00#_Fdk9$TLG+zI8!GR4Ov#dJVB1pjTGaUc7icd)}K4X~-mmct2CA<BD;;=+(??6BHGw8kJHhUb=yLPYJE5yjG2mD-O~+YB2%q<2xmgO21V)mjG;SWygy~
X&`qjEBGcFA;=_jHv|YG3*;snQP!d!no1GmSh^ge)%nxZa;)=D<&0Vgl81=e{B7qK;)>nL_xx*dwG}o97`J5<mjTBK0w5O4N0Fp35U#NxN=&A-l>RM;gP%<>
A^LuxkM7fq1WW1hrh6aCr>z}htRWS&5kDk;$l6dolpw!ep6|TC3HS$`!0~IQ$7FpQ^}Ja3eRsVImLG9?ZD{40@Q<>By{a$JutkT+;81qz^twM2%WrD#eVVDh
kFzsb%7S0VRx-NQF}bw`{!*a(tkf)YiBSW6G5wB|z`js_tYH6A?2Chlv%Z)T!4gxMiHC=N+s8`U(~HFPnh_9edLdEmtktbPF<61*A{!Gh+ui<i0Cu7ZQaP}-
#b&i#JYHi~zBy0iX|&oq5qpT+apmz_SZgthEF(xR(b?vZE`9ApHGg@yh{a{#9Ol9EOWp?Vv(<27peUpG!UXtplJG^P!^zjD!g+OWi7;{n_~QemnmVLfJw0ff
&MlIAs#&0Ffk-7$++F!VBtRg#L?I+p#JP0fSQFt2q}^%6dD@|d<qWZ?&T*~CYrTQN$A#m_*NzjzYuzsF>6<i&#q0a1X81p!gInaZaW{vDZ2jp+Vl3$k)geSt
Sc)s&)D|@B(}^|T%XyDK4spWIxgpi*S=i_NOi+1CRG!FgdGvFkujwnL!^P&Sz~vA~`M~bRs{deI(Z5f8d=M%R4q8*Qes7Grx207pIh=FU;T@uacJ5}v8zQa+
C^JUdk-cWMTN>3O%;UVK^My)TfT7#5)7kiX@;s}v>pYV_TDbG}0bc*CHAe(;EHc5jUjX@ze&QdJ9-@#tZcj?>;SmCW?MW(_`Y123sZlLopzCqIG?b^gyJs0o
9R?Vc1+=p%zx{v1Us>sWC(3|V{f!dTRo(VJ?>k;IT1^(vMlrO!eY<L5u5%DmA6mN8B2txbcM%m|;-|l(?c@{@jO|O5z7nH1s$)()W&xV*dUH)ERDVGazU@$|
uJKgR{8O9=;=?t~P3U7HqQ-7(Hs-r<-6kc?*p@{DL?C=aw~bnEwp=K($zX@)eO-epaAC?~B7E9ul{`38F%v>m6j-CG3sD`?v8lr}F1Y@!@#qIUPvEQmf9L+u
{j4Ka*@GlasrkLT?tlLNz|0%|WA#YquLs%xz1@QZkGjetr_nyQI5mD0tn4@6NnY&ZnizX=o>8MODF4j^{;+@26dC~v0+i5+q)jNMiWEXf4FjMJ0YI85riBEh
6f}y0aX}eX6!(aXfFiHW1YlKA5B~nNaH@<7l7MCb1vWqG&+mVFWdG0qPWI#7p3i?KDa+KUnmIT}Y*VE}r=`)oWwKts<(`1`Kk_G^>&MT4COx<eQ!K?*|HxoN
2XB$-OL%{8=JgTh+1e}a-al#g7WsTW=O6YX`wkelQThST{Tf2^5P#YIo%{F(x69Jw`4$7)T6N@sV!}tr+wX67tKsYRohnvu@b&Tcv@l_?BE&HMu46*M-}j*q
@%a~(BmU|O2w((#e$@Yq4j>u-&-|G9BhIlj3)c-iI=eZa_GeFzTiP2iPxVQq{<knBHFU~RVq`^oTOehuG?&^%p-M!xRV8~Sl#AwE0tt0zU$Eb(>{)|(dYccw
@ZZQZAJL9v`Tw3w8Tokc(iF@ZterKP%m29!Ew+}hq1Dd!MJhdyyXGZgn!SwAdcS!UsZAIx*EN%VDIfb?MG&}hkh8f!{Fr`i3;gS=)=)_bhKa*5Q=x={A%8+7
f^zkA|L*_MHx`%qkoOhSwrJNs!hoQY5VjYqfvm$&WUZao_7zM@rT50~1koT!2~p099Wu9@xE$7tn{XTleofm$p&1;=B#Zz`APVSk@H5C*HCQ~(x#l6cahh0i
t#=^cTGv|LR+h7$`!Dm&e|a5uTeC7Z2SN7?<EcY|BcO^uVGRU<D?d{`8}A1UBoGZ1;%1?zXj~lv2-}V+T4I%IL-fV#i(3<MiMM51y0ryb&`Hfy?4h@ekkaoP
pN%CV{*0To<KJ7&csJ&P)-~FT-SPW-@lShZv{f#2^l!DXtM!_Swdu_%zh_g^u;0eR6PKZbYh^f&A7>SrJ1TKNKm0X<*3I4s2G@27+=NCgK=lbtg7SO+b%e!D
EQcc)U*6MQcOD)%4aA3+aogA4eB+zZ;g0M(?V3c=rXpQAu^Sh<49<62cX4-NAF;mhBz!(@<OTlnKW7W^V-=_BY6*fvvPINy;i1Pa1d+d>5#&cfE&NEXVdmos
8Zd%RJ7zFI0+Lf(C;?|emwF+aLdLHXf-PK4(iM8tRGKui06@i=F#8Jt&-PJ(6Nvy-7bzxA8a@))d^oGR^{uL;YSAJDnv^H=aslyTj?jaKixfI5!PrU85X+mJ
d(aj*B9&2MoZirL@7#QgG<NYn@#mcH{R81}L6)ALg%!e{obVfT9cuCL+51gROrJrA0yNKH;pF5Y#vv&=M-#et83S$BhMyT`5+w57#RyU|bjc88ShAXzd)lD8
jzVbH0ft6uZ(Da!re7;K!P!v|UU{>SNb*s&8&6qp>UVS2-{*|%55>yu#;^9~U{LeBN2^1=`p8bQY+}7{DH4b)8WR&PbiQq9Ah8`L(nQUq45;bSBVx1gY(s4Z
(ax%ueyUTv1-2-FNVQ)t{r!JWq4Y8B{@zL)<mK<e_WZt^d^_!<()n8+Fd1=P>I6Upun;mBmLcQOQ{4inIrD^PYElu@C6d*Qqo2R{%%d;KxJ2??vM%~PoIPOH
<q8}iSI{3kmz5@KhKXzfL(Z5LU9*j?p5Uu$YMFw5?dp1C6btx>O?|$nVzT?O;BX>UuR$@U&r_3~k|=FWxS-z&HHN6w7|>TD!&YGh;>&Bu-yZ_Z!ykTLhU0_0
7-a3k5Lo;8_5HIqrVqvkz(t#gJjZs13}6}~u3A58_!?5(V8!gl*jZ@Gq!<!G`z|p8wBb2<R(@xb%`8a!w_94CT{fqCDjc9sh2RadN9s4Vfdi%Am)1Pbd>(U8
e?JU=&L=vu_nY7}eY~h-WOo4g*j#qQ)<<)R8(M<^BBLO>d)h-#gJ+{f-n>)=XNw49dSiX>EY7WDjnQh07STcF)5YeEK<U`hFc+1@+#zB%PhNZGEDJ-~^bZ>k
jfqZXI>12vsd|c`qw~&r)>m-_<EpQjA`!5offHbO5%&=W(nGrCz_kS8i|gG#JUJo(_Cql2wXrJ(vi&LL?2-q1;~D_}Zu_{0>5dItfuYJED)`o9azn7|1A;QI
goYuY;S*NAhvJED%~%*HQUsE7fr}|yS-{^fS@nkE1DAeb;B1+#U`VD$1fYPa@Ipkg0eLQ2qm@sMmTzONHFF;)OQ|V0vl@t+*}mG&ab6y9;>ZF5Jd_qy&R*wT
e*SMDdodUtaQu1_PCvZu?uzS1aCPA`t^um|qqyYnHjl0sFu9lTgf+Ve8VP#wzytPs3Z7XY%NQ_K9tl@o$kr#D3|MJu1`H~?sfDx0dKy#Az?+kIpz$%}n+ir|
Y6^h4T*`67%tgcu%SmemG+?Kj(~i^rHoQ`|w~%_?s;Y;7wpk9t?~DMAf(Zo_H7Z)_SrcVi_&ap5q&lg>;a{%Xy1vvi>0NMV<JPKln+EyL147H9Hy0ZG<N*Xu
;ZcF0Vg|%(7@a;uBn>bHmI^cvX&MG&4mU`OV-i-f2bv;>?DRAr2+BKn9#xA#AO(X|GQ%SC9bln1Oll(dJfD+e@-!cWFO$>d^w~xRL)=&h^i-J(J@=CQ=c797
T2WE4U6IfvUT#3nTGSbeW4mIrU(&yu*2UmI!3ITe6JH8#c9BVA0C%MlvLX<%<uUo9QaG<uue2T?odh{LpM2|D&{4L{#0{gJf&m~W5aBi%j`$TWmKMgL&BzoC
b9x&kvBd<|)#)O;RbGx8#{mJqzAp`8t)YI*I1?MzqsGq{YF1Da1Henffp~{_9RZLJTOirstI>1`snfK(tsixyc2*3CxUF7yzcGyBg1vj?@+2@Mb`97yrYMuH
DiAQ5Omg7ZSjXtr0KaNt11KHcfJQ~Bj%tt7lowsgbi^Bqc;0K%S&NxQg-pG``nq2H=K`}~fw++@Yu49d-XhP4LD&)tGG`%ATi@b9tFD?&c&OR~p95$1&aZmY
XGTaa31~%q-Mu_~XfMLt9iKT+C@DI2LQRWWs|8-@QVdq?MAM~HrAfm<r;T&rk5=J`$ihI1`MZ&}yDukuZV$_n8DC+0+sB9k?a}rYW9eJ`@DLOW2hf_>cuxIq
dO$KR&?_)GnoFl7-@y&=<^3})ajWFLMUE2g2!IG}Ag_eFHi!fVNm^mnIHb?(*XK9)Qy}Er_X7xY6Bt{di??Z*3rRhPjcvyjMz&p4Jqzcwhj<kuop{}HRiZqB
vA-x#&A`PVHbHJ^7ZH7p1RX7lI4}knVc`m9wYQqL8OGyEK^hh14DhMivILQ_dN7JkkI3nGaUi{pe$*8{gYSmW<pzYpL&PMK8H63K;d*rqoHuTnMmV0s8_0W$
3$g(1*1t>({4LKrKHk6=RCD0w8j+s&tTbp$!1A%TU3ICO!B)3h$aWz2X<~SsR)Kjvt69YwEIC8P`Q98F&pn~MD5|bd&Sw*vOVA1S=sZyFuX3$k&2Q-~@YliK
(!P~xiV~18#z4O_)*)%F9OPpDJ9Xx>xF1lB>rRD%0zf1+N{P_sv*g~^^^NOKLx>Nfv97Z!_SNBIyMr>zM3DgG-PTSjGVb=w3@|Zmihah^O08?hBQsJ)Iaocg
1_5|G2^@vy<SDM!6JcIYjOODffq}FEnT|_)MW8<U6A86<9Uo6Y#>|V<f=QzgV#EwZoa>8ihG?T!o2luYI#F|Bh%{&%#*LcQ)obUb9ucy=o;B4f`Og7!@7-)+
TdoM#T?}?7RCjaRW!GwFy(o5NPLqmd@R~Qlnip8m&^mgld(XBacrjv6Fi!#C8#)&=$?aY?u)XEaBWh*pwv1Rx2?n;zEDj~-d?&im&MN`+tr?<8uz<XjqI}b;
yxXR5YOG1rQ2HFV!FyvyWW|HRkL}HxvPqY}7pxr%3WkTtZ3{Rd*&N^MgCcA&bSz{Uq!Gk`ZF-v6y=69R4I@nxU0vuPKW;B(tsNFEHzU3JVwBZyccz58s$HxC
1RAx?M=sWTk-F#}n%bk?oVN{fB!K{R=g|&Ab~5$Z3I@|tb*QQIz=8$rHH$)1fC)pB=ES8WNu=c8#8@P6XYYl1b{IQ>1C$`>j*2#PGZ+K%GC(XX4fVocI|?jZ
Tzq+Gb~_#Ec08`h?8B5zSX$fZGQRShkh3sDq6vlKp3cI;41x%6AZrybW4ZK}<7!PRpfv`Xqt}4KHmjt7wRnci){dY)3Up*AOnp5??*eYwG9XxRmYvaW9q)oz
Cw1wATjl6}&~Q}Q_}xOoL01x_v1Hvqc93}(dsiHtp22x<R<tX6lt?AU?gB61emv<mT{X0QvW)a3)Pd%b95S;^oH3e{(p+{miaDva%SLcTk{BRVN}CBt4prq%
?k8I4cP?WXD}6f7g6l>_C^7SF9v%Wn2#|XXG!gg<a0OqTJzzE;a;$V{S>{b7=Tr_cJq6{OV4)>;PFCn%SW!4m+4M|80SN@fgV6zE%V?1Bg<tP_Opw+050_7!
7(e3^;3MejK6}17Ii61=g7V=xZ_j##LTZQq1lJP6=bMOM%gS&44Q6lka6Py8PW*J_gi|yggd@_4$fP@x9GLKM{=0c~_TNZJJ!LbHKq=9c-e<+b?uCJ6`a5+q
KG|ekL~28zRomtOq7(2@voU&+&tzct&xy!DyBdO74&L3`1m`b9qi(cadT6%Us0tammbf&9jdgHMb=w^-zPFzX<}Q7fKNuT(^Lq7TMa!O_?^N>G7=j~S^?Ek4
hMf@DL9!j=cY{^;x3WJr^8c|T#kG}8oKh^}ol+Hw5km4^Z%&L}oM$(`P}s?ibqgaQA##n#CpnpK8m1nIQH4?wMHdd@3G`7F4U&owspwv41B<<C7|2D~(u?OP
M>SV1YT_)(OfvFb?}QtX3@GXd>2V?U2M6rWw^|H6lzDSj=5Wu4MSL|Z=DF*wBaC3_vj&Win^Yg+@u8P@m+)AzJ?nnpPaovyY}pqO!Wz3qA@2xFN`@O%k3%jZ
ltTO<wi}$h<_l&k+6`ug2c!n;No?8;6Nx2Ba$Ojt4JYhi`CC3!>Bd}au$(^DP0l6BY+jKEp`hQC!NHOo!9!efaarBW%w#yhff#7cOBOrO)Q9&TX$Z>WX?z~9
%zA1S_B~ulG_D-fZvHVauDT=ddU`Y#kVmeAjOx@*2i!99>kkHxT4Kd`Np*dFB>@5VP9?h>KGckv+JV*7ZLVC#Ac7F+<6U6NwW?{=-iHZm&2;qd>HoL>n|X8T
+bwsat@=NQ^jeWA6nJxBiEf~QNQ^s@Iu+L5%Hr>PHL9xEuHDtat&u;(vNN7*FhA!z-<g^x7yI!CLYJ+vpZsxtvmopeak0l_=l%6}uIL~A{;Ff#xl{qvfYxDv
V`0s9+6&|gJ)HTVi+;<hkq4f7+CloU`K?ohQ_EoRT>DS6Ru~X&7g<e=R)m%8wqK6iUmpxt;xanZ5M+It*~vw!J96dkKVxs$Sm1@agPN~0!$bQgfy}I%XQ?Et
`;;JvX^)w<EgxTX$c}L!b@#ba5AdE3YCta(>$Drd>}o~t%#q7&_<v{XzxRI2?;1Z<T#`s65J)uGWI=*q`IQx}r-)x^PssjQtVg%ONI&&_YnNg5W}1pYOdnRR
?lBo?GSz;U_Dp%Y&6kzMp6^~z2M1^}{jp*Sgn#2SwVXSTI$A`Q_w(m}ZyxI~wEGd`M!cp4AiZ*Sc7iOkc`<X(;PehFddQM8M(5ljN7eJ~`rjGv&&=XlXx;c7
e7m;>-Ft}e+qT)7HOnxA5<`X2LGx2N|9&ykY5v=^kZ67T(GJ{3(zqO2FgT-%ulsNsd>|TPqkWHon^;%#1L5}W!uHE>d1MQ`xu+y6Sg+RK*Niu`u^qo{dH8VF
vhw4!5ItYWk~(ermOky@MUnY9`FJm{qOEwrFlA~4g7&Yoz1L1auTg7(Ge9vSI|^}|KIeaeui2h&XA^h3xm4T6yI9th=W_~4DKEvxTk3uVa#7i-UWa3vu7=^{
zn6D%2pQ5HYEdj1*D9$pJpaKD8>tt3fA2q@Hr|54Pz(4f)9UST{XzA*sqDP*ww#r76EIQy$6Vrb(d|{{XT%EA%1QOwIY(}$U%fxrVm&zCcHf?MpG?~^^?N2e
rM+J^!Zdm7K6RBr!}!@Z+^_?jzi7vu<l-;IdvtzVVy3vWhnI1G9{!s`#r!*8?dPg@u3tPp{75q|e|*1>OZs1GV6W@HTxOT~uaCR?w&jqFP<P{|#SXJMOs09`
ro9$Cd%ZW=YmMlfvUR)%#^#PAdheW8y{+g?ZOq>nwyk@}LM&Ea(6gUqY0r8ZL+R1*Q(QSS^VCu~VZ?3Tv0Y)z3h$?wO9=iCc_k9M<=dWbj&U{3?Q4o-&K=DN
+Njn((GOqMzetjQD_-6}jPtJ5P3KOA@#*mUJ(mN@gCfoRcugKYM%zI>$0&z2kkDCx!!W5CJ?k8=QR#h*U42KbaX>Z(zUp__*YLDs{7Yb;PS0Tv)NMPop^Q72
Dxt)dY8+>+T7`x?9cmL_G<g4C%a;G9X`X{8Fg=%l0!3FRT&bJ1;~A+Kh~)?)B0BR_*-NTz5G*YZk1Au~K};RJeEdGXJZwA&xg~S!;Ws?}cdTV|e-e51-mz2N
?>4BB^%u0(@mKfdXO!c^v<#}_r;zQ$&ODHL7ho13YQwcD9#(>CFN<S~)^VISbu)*@g@xEw><V`T61U6q&~nP}8eqkoMT#*KIC9Dd3f<wT*(1cx!8wZBJY-es
_iCA}GhDGC0s9K6WPqhAs45A0&ZnD;mi+Nu<dR7yDS3ePAR_iCI7i-lV--{<qu*r$xcJyX{r330KQ*M{Dh}5iQ|EZ|0SO#d&MD*{F9c61*clO|)&xNn0@wdS
+4A`IpsnaKy#z=8j=aB(xwKo_<MMq>e8FxUEPPY=kvUX)kMH@+d4S$S2j+-NWXI4S;p)O(7uIY;k08X*`05C<lHH^1aj%}ARW`S@hsQNT)80Qhe{sFjE~T(K
H=vLa_xI}Y%fnjeC%F|nU(x+!clxj4(_CLSK@na|f_8>;wO*J_BQk@{A6l6>2@pa8U$4>}cAg;!eZlti*eSQNFmK1{c6axXgYv{UK3*KFAF(tF52=q#F#*0H
d319NFUIMHc&)24{?lJ~;Baq&wUkG&^_-s)5S8Z$1Vi{Q<;qOI%cpHxzo3P1X-WwCzs|9}sit21Snz$d^ayqj`_R+V-(RAe%w3C2Jx5<+iI2s6XUB@v;d?YQ
J|EeQ2+4daZ*~r9M}VNSu+_}jsmr^(BNZcAicg?ToxHuV(px-elD+d=+Zl}P-=+G^=Im^i5_Lbm)W2cR@_%-)Z<XI=AkWIMGde%f?YMEi8&l}?oK_(Ae%Y7c
8r}H_6v3;^VfT2IJ3cBbBlk$vZ*S}B;wg*gH{I$B*n5kR=Kh$BVd%cE)fCO`gFWTU<q8TtZ~3(L>O!m)bdq?!KH)F!q{0wrHdf`yQiXnLKO7rOQvyvsf!z<}
e~|%cs%{9;2Cft5l3_t8Q#GQT`Tbvg;|99-e~!Cr@ac=<zcQJp?6+;V_x41Aao83F{JmoTMfDbX6uH|G)YN<c(0h<gxIeI9!K6e!OM^_v6ts$0{x7kL*0oZ1
c!Zftsp~5+2@}U1;;u!r^;xKWwhnqNVOZ4uW4ZfO?fFWEH?!6^pv&!8&Hi7TYZ}I%3Z{V3NG@(i=OdM8uU{7!Yy8z;eW)L9{E#5OTMB-S-|OmSuY-)j!ylhX
_ONBVkRTv#R?%Sfnl4|<ck<A#gq4wZ<ZEV<&!G>aPXw>O5HpNAF&%zfa}>jQE<~SFLDcH8yuQlDlo9DYzj(MS2FRJM-;D$pt!Kp{n@@A*EstGwx@d{Fg{@_p
=CpX6=TXaJdw5Nrd)Bv`*PVfZ5Z|P@?;mYq`{QfGDL~p+6OL0A6*b<*4PnfIPHrE^8hRgY*BwRNx2Zm!LwD!THDZDdZAN)>U-Yb<O1_;bbIUY;4ZYE<+2)<-
AZ}=2i}v4~4c%zIH(PVSnk1RbRdT#mKIPzSdU(<4WoEOD4{TG7{32iYdTUwm+mopNo%|lu1njM#CxST$UgF^Scg8770tn6?LdpF8n~K-uUVU|!)x={;gH*?~
##bdb8)B5h+X?ttmhZpe-ey(u3G(jF|EJ@7Icrh!4a~gzc!h;27keXril1h4PaRURMV{g9)1MPc;>P3=fje=p4`rL;ME17(-*bgLTdxj0C^=JOT}{O6oqCg{
UdGuqKBm0X9anvv%oR6#42nA25kU*R|82VDd)-u@GdB_p?Rs4bJdCeNhxWgGbH8WBtD^~TzJweI$9cVD7ZZg>eNz-izv=ROW5$?^juP?Tc@!6ZBbNYDSC%sL
g!^F$z06*w=Xi@QeG-@y78hH*Tzt@>7dDl|YEw)ou`Pr`70FO69oMh%#>2wfT<VW_<nHIMwOEg7ZSLLs>L+Z78;eg(!;>)py*^9NuWe-F=-lSvc+ogS3Kudt
Ztr0}Z`vmZqmKE%OV_k@_S4Tap}gl0{Vw{Y9=YtI3P9Y{zQ#vb6nuN@6C=*a?w>vjwdqfcsikx1d@EmPhq?Ei`f}JgrE6NAoGNpb$MDvA;<vD#mzrv(xm>cO
R|eddnVcKe*`V7Iq8B^4sG9sf9?WbGmb>paqB=UZ&jdXanpd89r4Xlp*YcH3^g3KY@RI$zU!DJ*t8qs3&3L*8t%Nv&kGrHlBLdsfEHBw@hTQIGDc4sW>s$20
<kbwPpn-R>>kp2A*Ne~^f62thPZ;?8JSbtl+Yo`{nEa#guB(3)jGJROKgxEnwXwNj<$$!A*D&;wH>I<%l&Uh;{q*9oHJa=0{x`J;e}lw&<K+H_bIn!7YAesY
b~6{-nY`lO#~W|BaVEcH<~BWl*?%pgjM&?fiYt9orlxtz=9vDK$>(pEM-;xh-T4ey@5p^G*H@tVRtHV(RTY%Iv{hQeyih-yeX}A4k`*@dTUV7M1$Bh~RIWN%
`Fzse1lL{V=WiZZ>pY()x<<u`3%bbXr(kEkA;R}sGstG57?ZociZ7MZD^ILn1H(1jow2Q9#C9rHL(w!P-XZH%!L3TJPR0FVoMXKM)^!vo^wHZq|1Ka~rPVt~
dkn2a5!T3b%hHlMI<X7z?aTdkptbB@1*SLKjl65B!tosK0-nvFoW<a;76|im3y)`wdCdVYSC7%2m893di@kXW#<7QKWm=H~9Nka3W*Y2Rme=!l&NEu^Kq6HL
w@+#~aANCV%)`ku0ZVn+m%p#KGb6)|)6CuT{LcOyg)3a_b^34p&bG2`>zvENokq?*W#W^#dc|VY!4-m|De;e99&JlzW*k_LS`X;*{66GAi?2cn+*euGn2rx#
OP$r(nf_+>=sSMA=eRbqvnAy}L(38t!CCj+#JjT{WR55HgBFDz<gZJD5Io-0$^GlG8^ul0-UN_EhiLb@T)v&JZZG`+`;q`C0wfOrEax}+X0rdq@ZF&QSp6M=
`dw(?7T=YK#-4ZU*-e5?IweX*MparFmMAW{-u1eW56lMf<Neyh7yaM!yE?lUGA_j5kiV2Wv%9}}fPY`_rrv94KA{SJ+s6L`c@#USylW=5Lfh7vQe-tda}FCT
WdC}B-2k+RP^&@f?1QDmbbLLw5l-F7=>31=&me!l@co~Mnbq;2${|<szr%1bQ$WJSKhv9!o#a+e=}HM}-GVLx<frpd)*0jG>zy-CuKAcmeG4bk+=zqwUE^y|
e@i~s22FN*Q%Q)f7=H3Ms$*2bE}RqzEZvDL<Wkmd-^$xFjK06fw~2l8`w#Ze^&hmr$Z2oqXphmF|82iJ{9SV>cwResPvT$pApg7f4=d31C!>x`{M=4|zyxz#
%kua1|1Ybjm%Xpg{Mb7(J~FKcdQ0y3Z^-uh1Nl63`X5#k#U<&=hw(#Z4;=mp>JXnzzk!Mo{UWXj5#01HDbwmd)n13jg8_CDoERK_e2$=AfIm~UzVJhVMpX_O
ix3<*Pv@)mqcuxw!C=?LGiIG;Khx}_QEX_$u`F_%pdk?C79fI1@%rgd)u!i{``?Mh2i>wU3j+q&(I2>K)ma#%%la~D!bl)9FnhFmwZFyb3l+rvV_gyl@GLqJ
#~j6~0G99NSc?k*1;D`(Q~IJJF8uY$!tk9supA%K@;o$b`e1Df`KFqW&5k0}@dy?KvyhQYSs;sFq2&zSBg#Bs;o<jL`Do}7c>3{eyFNJsaCNkq0POZUH`i~T
{&C~a`?#n%AlTZ-WcEv+VDR<VPRXME;6US(UFzXW0nAjse4D00Bt={L$Q?i)ApqDc!=^d(2#%7#U}bT)KLJN^9I-Ad(Ngx!o_gM=RQ|^xE0)`2v^V;HR$?Co
eb&#!w+d6X%N2Fe!rOJW^i9^zLkXHgFv2H>fSr=76KN*d{|q6Z;SB+szF1&&F3r@i5#gugg>}Ya<*^%Y9@N3oGrkyajq6p4Fr=cVO`T$BKni3to@J~?NA@89
2y>s-^+jsvu_QLtrfz;&^>^~JZ3XW3PjX?{S-h{wtL;vID}Y4^s!niQ@jj+V8P7rPkGd!vNXSg(n~#EMBmL5@cP%Bl{hucqG7qQ8Gj2qBCR(eo{}XcZmOLyt
zS>YP-s;~STw`$%=+zTnf+>Oxsc3khoS%tu(%CEmdX1AHe#LlF;(-1RP|5kwZ&s|~R~u?Ql*3tu@-SdbBp#IVsP~#04;Y~KP)@p5kW7yecxN8rS}%W2KSfKH
#Z}koA>6Zbb@rP~aCX2`%?(%>llwyC9A9OzG0_cYwHGp>9)<so{M<mM{!vc1apmov-Z-Gb$sZbsiP=ZCsLvx>W9>VQ{+T=HvhX4PW#r&a(&fwZFBIwgoArt2
bBYFC&jzOC$YQ-uQ0jBMc)QIoo|WrwGe34ZO(z0;S;wR!<vC7VZj}W(3&2J#Oa;Ykd5claFe}9-${w8Kp7p1E)-*-GJw`_!)Epa{)yC7wp^MBy<*9V<21kDk
Z=4E1S@C!s;l5d|@cr)xpW&X~k)gFH{PVI}kR}xDY2_oC-_nj}wFS>CDv^ID$tATiL45K(3qf|F3$xIS0TtEFAbo#d)$;5I3^8{t)(`;}z#4ZMKR-9EM3#Re
7Co2c?(0esd)KSKysSf0<;m$PDHI+cknYq?7w4)3y7bRqEk$ucGlw3&&t%2(-*6j_!+zKL$lT!P>}@|LB*g-c1Rx)uX{F}G7lOlpAb=o-7H*T(xQ{_;5^Qf&
kSG!=qVUa9*yJB_=A8Ui*5T>~6aq7c#Nj!>XD9I%pcE~%!mNNs2pGdd(x?oFr+`U>D0}ZR1P&Yl$&v>U9D0z#C%GI_v>q2%BczQu-9H2#Em&(1){iH!JuWmF
k&OH!=dkjyise@uKWLZ&gjcxeE@5wr4GBt)g%5=(6L%K)x_W17=*6F_J%vhORZ1m@E!d(<;R^H9f|?7*o>?QfhLGf2$CeXnb$Uc_4y19-Ht44mYBa|r9A!Xp
Igaa`)Y=iG5&EI;=Ba7qC|&Isl0-&OSxWWg&~wBsJsvuXyIr$L5#xZl++2qgAdD<T8?px7o$pa@T%a0E+-hQMybD>;HY^4L^u%dL7Q{NqJWki)t;lsk;1EFE
x1N^LKGx=@wBk1=+gb4Y_}4K*#C!Yg6wR@}(}>p}Uige#llV;dC&Q7NTvyp)9Jr?=%0_a%o_<q}x!^r;5k71nAGJ?Aetvd4(tHF@+?$<#&!su(hS(pfUzRd9
9sI#02OZk1AKS{tn*`m)9j#N=zL%AReJ*vY{+%J&7Va%q@%q8dV~zBGdg?sM+Y9ZeT%bMX>xzLvh;uMKc%B+(XhXnz+<oX-m^pU$<ueR0UTmaLVpJ+5`SEvu
9q-}Rbzq%2-1=B#@Sr#y6Z2YpEc>E%<H8VvaPBy4d(%_Uj<p^<h@hx4Xk*lH-%O5qTh87*9Y$uK;c5C9>tKuYK=bDII}+Y0_k;*7YPjb10CK?uQS)L8bg#Y!
AUgg$;D)*VgF|kFAhc;vImd>0MpBue?Mjv9)#`g0g^LZ|WI`Djmj*ezx|?yj0rwkFtVQg%+jE13?Bi-u^hGXDhTEm0yNjBbY#Ts?f{Z-b(LlPU{9Ds%TvuW_
N34rsK4ryssObAtc0T@CVXkk+!{2S6CM*}x({06iLaIQrf{9@+hEC3!q;@Ppoo?f>;)3)PdRAW=1$k-vk#7(&kzDZgPlgWSPkJN~`yT@ly`>G`p3J#^6a!){
k+pFSQH~5G6LDIEJFNI%XJKpB{c<hvf!f&9m0;;&)pl*nS;q>4663-rTvFcqXxrYb2t2JY?*+$_9S0o4h@IcQErIrqo&B0Pq#O;-PPFlVAx|;+@Xpu<wF)>=
bF71^w0FmsY$q5n#@DA^FktK>&cJ6D{3)!(PhD%xOF7ulwa+jK^3Q>+1QW<{`sd3So@3B0v7Z5Bj|hw`OI)yt7<$_d8L<<y<o5Y|dOZ&TQm9`pbRy)yNs1tX
<3Clq*QM5Ny(f$asf$%o&?ul1jiTLE4f*Che*Zl6*~S(v?03er&L9*06^BQC3OOMC<w@Y{#UXC3cu?d<D@*M47jULU+<3HjE;CJJdfNVBsYb#QUxK#NX24z3
2DZuxEQoL74HlkYV+EpZAeBOKV!n4e`-RW!HV4<4mcgKMtc@_CsUp7Jq?RDCBo2cPF;v`Kk#+EQa*1G51jPNrTk<8CZd(0^4Sy}JddrbT@wRK;eXD<C!DU7m
_Y@>*;DkiY(KlcrunyAE(Q}*MVms4icaciLcyda&FJKB)9Rk4pHx|C(Y3xr@-tjdK3pPq7F|KC2x*P50_vf!ZOMH6@m<%UGCTqV9KtpIuS&?YKS+>yqroMR=
_3Q?OHD_ym8|b9^$`m$14e{VMr0AR$SYK=M&yLZxLR0_|u&QV$qAU)dr;hc_elHnb2gKom@^d#8zeP)R+(_qo&_(1uN-%kmM^2OQZ%)~lOD-H}SXlzt59+q9
Yr$}$8LCCd6gZl&au^wJ#QH{?siURAb|Qv6J#a^k{TD91Hgl?h!vo;g-g?iUGAjI!E@rOy!_i|~S^{vVKvxfs9#G*Ckzgw23=Cyv0tR}Z>KY-ez1%i3VX7Y+
n4uTCZ&$se$G=C!Up%9hD;idXU2%$F5e(I;`p|F-@uzX=YG!0d*D&Oa?(N{7YF>eOLadoYh%OxFQO8|PsYhKSA=v@c4=QITSI}7)2H1D&z}dRcXNX~l5z!Hi
$Q(bBEw_VLqIwKBmDvrd2V2G1j=R`-u@oIV`d=fCFtjm+?1keTz{W@=z-l$m3qRkAYV;3n<SzjZJZ7ixn$pjn!ZQ=*u|8h0hCeUOfs4=wU^r71ImCtwBdHyY
NFs3k9=ZH(dFwlJ8$Hi<EMSk576tC+Z1IV8aufm!J~7_RELb_KmF0S-5JQ%C;vaN2Yx!-I{Cj(MI1{N$=XlYhvVU=u-6>PtB*E|=xnvY7NEpB}{@t1|bx(gk
E%ER<IqJg>;raUDZU~NHOI{}9-dqe8Z5r>@4Tds2ArR*Uril}-tX52I>+4Q6Z=tu36|F&o@Z@Q?u#R`Dc5Yr8jn};K1Hp%Ciu^6838>7&TQC=!Foa+`1RdD(
Q;hKZ8L_C`qxJ9lE96JfRjk_$xC*FpI6<5z?NJJ{AIpl?9w|JeQatIYtkTn;PMJR}Qn{DxF->`;BWcb&D+0C8N1Ob`UF-Fv4`MUMQtT+?et!>}idcIba|4^Z
2cKk$AtR1mc7@qi_2B!w#Ne%z*b=Y|*m!2F?Cr0wVK3ylZ*8tRhWLl^ge-W#i@D3w$F}&2k<+I=@t?45Zeq*X9W({V@nurN2PwzTGubEiCTzaPr$+1Z`SZ?r
-@uOx1Z4fGrm(@UH6Zd-ph5(R`m^*_Juh0LCq%f>*Vyr~EUQ?pT2gYufSMc~$VN;QA`Urq^wr1v{dev)uGY8YUz`#+Q1x*I{JX?zzWT_pBZ_{GC_cJ=Hq6H~
{C1{(zAMH)7(;U<tygC~F!NP`_FC35e!cG(&$jOf4@;;#vLVGJx%uOc)Y>XtSE6=`r){B7di@tKu?@*5*oocei-FH+9HMv>^szLrMlPG>e#xldd<j7^3!r;>
X;KSdZkPrQ`={0jCI>_!uqmWB{eQFbd{4prq}Nk}+IDm1n#ZWCK3EMIp`9|%Ijiw6L_7~~4PCN)dyBByy~iYefOoP87GPN;&Qk#XF;n=n*#qD9p|LR^W47}^
J`ZIDRMZ4OL=hnoO-O?m(W@3V)(L4?{5<n3{kea&IZK~u0VF<RMUQ>P9BtE?ML**spVl$;HNLM}TnHrW?}yC%`6%0A*6~J@<nABE>jh%HHk{tH-qi8fRT?MZ
?_Ed&r>~~KZx7hM1&NjK<zY%vlcUQ>Qc0b07J2NkRee(#=f4~p#7SzJ-b^{J)0yt=!2{bgv^lcq{u?G>7)-;2Pt7J4LX6=IB~B*u5-?j46~8Oe)wRcXr?b<b
u-Q`N5KK5O>;PC>GKYpa(rl4a;Y!XgK~WTI?ks82x2=dlTzju-P@;JpZx2Kwm(Rwab~G%BT5wA8hp(STeQC!iav<CTj`w&yi;<fCccs@f5a?Fbf1wDEX;ha3
n7`$917EE(`IIDK0kB2W{)6wJM27BM^lI&AA=Pdh+^S_aDa1$ybn16klUJYwij)=nDV%$YbiX4@$`8IW_6lC2LadBPH7++k{y5*3^yGHZ8rMhMazyMyirBc9
L<n0JIIEg~;wwbJ_GODr?M3FZ>fijm@C+LSd2iKkiv838kAA(__t;g4JqQ;Upw3{C^%eAQ_>ax^|GWPZr}OQol4Ud|WE~Wvp)-sJ_Y!a$<@j#O-0-+Yr2M`I
vHs7@xi;r<zqNa(77TV-G#i&V@_*vK+gL{h_HEQngb)B7y#J_wP=9WJK&XDrRLQ;{?E}lNkosXYIRAR5>TpXDx7;*1{opX$-;T@#eSc5RJO{adYxw(SjJ!Al
-?I=uGbwJqe+7m~Z-)#Y^jLfa7+thm^p0J6fneWV2EV7L7V5xxH+UcYe;>Zn;=a}Ui2Xf%d5>s4i{SRZ;BAN1X>&zJ^_=S$QH(r3u9s@(#R$!<0*Rjv^t<}M
8&UB~n;cCY6Ng@@2|f?{$a>ch3??pxT#)H;(p=Zg{?2n~y?Bh8X!Nw$svfti@-&KX0)qug?&<0BcsmkM+1`*S7CUFO(8AiiZxO|LQ@XY+6~sS#-k(OOR8VsJ
&hYOzpmH9I$PfRA{@<{w{Y(=##kc=Yd$Y{SrpI<S0jL4gAA9XSI4^t|qAb=?D<UCSRYw2Q5BzQwHedDoy?ye2KfXZwB|VrgU&i#YusGQMXVCu>KUT-#sOJ6G
O`PWkC9LnW0qTSnr~**@2iV;C0b7nguNP((1O&uxcFzyEeF#XNheUD^!0=|tPCRbl&iTAxzB_UdU{EuVhp>B+L+m43m>)wU%BpEh{hj{9FZOR~v_9Rg{m9Fk
UbCA#eIkuXC!Qw|<^{6#n`usZ(&YXAx`Vu?8tnJG7-xiKprStYAve7C>QFbMz#I5HJ(T$V{r9!2jG=yN)Qaby54jTK3balO&2JAXs$xWDF%+*e{n2axak+u@
`Pra%p3eY?j=E9Hc+8Gh9z9exF5&JU!P+A)L;7c?qvsv*!NHxKjp^m1v3>9K%6`;(9>z5G&l>vJccvF>f%bA;unWdGnEh-nht28#mpt3M+3T>wN|TC0hU6u%
+nsc>1&MFh9(C5ih@rBEGc&~=)T|grg7FeDr_Uu~t}PlWW4VKEVzm=O@5S#scCCbR(0Wcw9O)^E;!Wsl$?<V_t*acVM}fsL#d7t%A7ep^PERdJa~-L_8O3(w
`(rq--r8DQ%UA91b%aiQ9LseePvD|;_3xl;b8@xg=3&1I-%CPz%jnDm!}NNXT08iQL*ZGTY8Vh%7*-)aX-V-aL}>kT`J{Z(`Pd%uN=jP<D!y@>Quf4I#uqhR
G*?ra3k+8jj_#>1d)Kq-_lYQX9Qn-W&Fh=sXrB+%!VkQ??PTJye5y|M+IHU-wXXCkbPcqmzD*uAHHm(eyQm|mALh}F)}Fs(_4ZEh&z5)bJ9071;S+%h6cYMf
9l>y-c9te`9~3D3?#893`S;EBbIG9xI_?g8j{SGJrG$<Ay8IbC?m4}|+qEw4A!$yrhH|aQb?Gsq`kzOTj#nxJ`X~%OJM*go8$Olmyc>J&J|nK@47Kyu)%kqT
@7^(XV^=OE<T*1VX9$#)f1au;ceQ4-VHhpEEXbC0jb9v~QY=MD%!emO7h1{RGkS4bEcDFUnl>1;>vRn`ko)q$g66fwol%gZ=C^!xjb5{V=c;s|dJMg@b4)+U
J6qAuYPWCl#cNEQ+fp(_D0mNNG1D}5)%Ci5@STK^H^QgB`4XWH4t8kU1U_UC4uM{g2gwiug+hRKxskd=8UPbe3;X!vbEQzh9B`=HK+GhF{_SgPEwNw;VptCK
!O*dxU^1epMs$2Q4G8n!$8MOPya%btsncZP4)HTEM{`IfT2WDqhb-k%qJXtPt+0UZ8G;D)RstIXA`kZ{sWw|dG?RoYw?K;Ox?$$S4s;pR>wULo|DZeB3}A3}
7<c9!ryXMjz1ZEf^XT&R4^_$!6BSX<jmG40BV(uF<kD2*nL6?G{u=45o7G)@c}$_{aK@Fte;8>$ZqDhZ`0_lzlqh0*JRVno4+sh<8OC5kgkJLCYdt`8kfSjS
SOL$;y0;QP3;>$Ih68Pw;5(2vkjMt!LpPUk&mG4#lYyST-cJn?>7s>mpVN91<Z3@$E?s+i#mCtJQH$SHSUF{NX_@n#Y6k=HHShQGYTU38vN>dr3poP?ri{EV
yEet7ck6l<kkka6<(OlWZh+Ved2=f(aJf2hL57eT$R30QM%DBzNXRS{x{&7HVHQabVzfB7@;CO*h{w;^zGJ=f@_-ryk}zZPv)pgjX!}uWNC-oA1OtBn<0rZ4
=!t50IKD`32N((L)&TToVGKl2U6==S!>-s5VP0TZFzPNO3^MS3gs=b{hPKW+vK%A@=+|~&Xuq-B{D=4dchCF2|NFPbd<VFZuOv_%4<~K?#E1jg(p`#SUhBPt
cOpRp(hY#drPzZF-b}ovvE58lnfrzA-Zr$%3K&lcrhr3Avp?uVK>sTnHT@}rP>Vh}{%QUe+O~71+z=Ici}HPTG!7NYxm#-S1RtxrGf!^6TR6`&4Z<2D<?`t)
2S!@lKlSzw1PE;mg6=Jy6(QZDsexJtOx2`7^HP5;^Kp>ZNCR{UXCM-bmn;^JKp$jK9z(8#6T4HG4PiY8D)j&XgDf;g;_7w?2KCIlG!8jMp#ZPo(87FoxPO+c
C{0-(kM!n=g3b*p2#;8cj=t(R2r<lfbf5P9<x<mBCobF>g5$rye1FJ11E*5Y6Gpgrejcq6T>IzFOup=ybvVI^gQa7jEl|)42xu+mC6$o9dj_8M3Mwyw=hC6B
WOK>S&YnW-`0`D1ubsWAL{`$^MD*mdZw#Fn&hvr65Ii2daB@?to+q*H)~L{7JL`f?96PQS-aETcfz`xR8VnB0A53jVBwZ#40U#=MKulKBxBKohWDUFu{%AZP
-A#%Su}~N><#0?~a_BHQvB~K+f<!_9gSJwktICOfU#f=ML_2JZFcq^P_4GF**$44fg-T7u6I6)h%LIQZ5D3U3<BEH)(Y6(0#Erl+%w15Nn|)`N%n7ewJeX?=
==Xs*%_yvl5j<OICDE2ABi}oQ&gVb&>P|8?PgQu6;janY;fs8AFV8zo&yhaH_AhEO!YSU-!d$3Ok{}l8pzL;r!>j=;U!iM*n^xX-xE#X<W*TtdfnYXWM#8fL
?-pr#KthAaHTMQKO;AA~J`-ZYB480s(Bwx_&2lg35;Yt{>$BI0tF8rJ%IRVds3@}Tn-NzHv|9@pOzT0~+DwDKu*gRe4_<>o{Cra4(pXub3(5fG%Y{er1Pl>o
C>>uC*D}NBcoY+FHx63kgjiDGuyLz_POnC3qLe%cb1mDOXJC9-b)di?TqH<2$7vl40f~`;2B5I+Ba`w52RvTs$7@Q@Y@CJ%k{qP)PReGq``>?R+mXJ|C)q5i
m*>Amnb3m)s^NiROFRMb@70D32Ki8XJ=~@NW-Xfx^<q0@FhO@~Soo5;z5zrMHG;ZT(I%iDVYValZeh>Vmf#;2%%C&Wty&*J56SQ&zuQ8%7%sctHz4yVIh3Ri
FQ_bx%o2lF9kOoD=9W-Me1MP2V#67s`?xPX^Nb;;K~B9qm<Mi)S=|Y9GA%{KXGb&YZJOU+TpI1qZ+x?a#RZE@5M+_2D;CRMTR6PKts#@?2zWKY$}5|pbr0HI
pq>f@gFvfcZ~5}$(Y<*Al4US4+ufX*H8}p4hafbhT97d#w(D6#!j^9#(3hnkQ>kE&Fbh9Qw}w@KAq_n5HlU!CB0-Zyux@|@>=dSrH*>m7{iwg$y(oMeJGGfL
fdMmsFe5L{^&FN7EGWbykk;TcQW$3(pG|TrP=+qtUa7C?y9#8I8o;oUOE@D1N<t2ck>;pLoLZzlN}d4y0fWmhndOqx-Px?hcp|w-!DH|*btW*Lfm~oYE$l*t
pO9cAbY?S`ZobPn#RUV$H3q=RU|bYQFyy}>-(7DO<Am}y)K&_|9O`2}zYadWpUd|DYxaOd6ckM%5dlF6K@(9G_nyCx|LuSu@|xv^-gxu=joRD{Uf&NB(-w1o
Mu^U~J16ePSBcx_rEdX=e0zytkD=i`$IRLJambvKJ`S`$V|7M-QcW3I2ZS$x8}Nz%d#^nW4VLTH39>QAWFkd`AV@oua=A`Pgq(6sa`a@-gZOX<ZYZUB9=CVh
4|@sxfA9Y*SdY{FsgcLltgH)a!pAk4EkF0>^ZuDX+{l0Ft>^ks#9*&F&a~P{BpIjIR>%a5Rl@e4Q;;CoL;jsz+9J^+9a)-$enYuIN;dU$&}5(3!-v8LY;eHe
I}D;7+%=D$2GddE%ie#|fAa=sT!&@u(3eQq^-AgMIKTd8e?;l)+*0~VJGaoZu+k(nvg+^jb(fTK&N-%&H_FW5C%;E})}T_Z;!+3lt;Q?()Bi$Q3pyl_QACAh
ih_ZjopI0nMtSCh?&^Af)7Q(_vffM!_2y1zDoQh{U*3L*zV5W2ulwSDO-msf**zJ7vpOVDK&@x^Tv?cda0Zx5VyQISQc<1F>B;Cj9tYs#y;y71&1eq(M^vQl
y=HnizE;Ij+K1Q<T9{%*JeXD-z7rUX7ZnLupz%S6o*ZPS)c9r6s2uzC@5QtppN1RO?!`vgu8{A_mHRs&P%o%GN1kPGCa4}It5S9kamam7`dD}L`c`+mZ?CD|
T4Eq@aX_i22ei!3lHpvkh&TA**@sEA-cd=WEXOpRY}S?DSQUq}JNsS^tYRU^H7LUn$?mevS!b9V)<Vd3^T2p->Tc1^Dxh>Sf8i$?T1|9}DVa`BkB9No#@yRS
ck0Kde={dZe>KMj1o3<P{0$WkNWjNB?e4?jv`dx+K*=fc0W^G<aDnb&H1Xj|$|bh9+QP&5-EsML&yUyQVeVn<sX7jM%d56zA^dgq)ryAO>T|A6uKs<xo%!Pl
Hv~eUG(Chpf25)8hTiGfa-M9{O|nr_;(54u^t}1(C%$TJ?S$FJn(PQHKo=qnYhCPsk@p7pZW|>gqFz+k{{2dGez44E4;_tj1olI-C!Xn~o`g=-rT726$(DV}
_eBOiUullZ=RY3(N1lU!hkMh%ZazmRJb7rDQ}>+nou6Npboo!Aoo61K^>bZ}0kF631pLNuxj)YhFzF^`lX1+Wl+sh#q!5UngDwOS5{tvPVgsAX2<%7HN3*)+
9FZ>LSjHSjjg;;3oyJ|z2mPZy0agBr_+GwWM51xntsH=P^Rj!G3jp~cG2_Slb)O2C8n4Ldf%M!U^luw_4=Q!zaZ(44$Uf+wTQCp{?EF~6-k$6ykE7;f_<TrH
w6LyOF#3QnDTy2KkR+4gvoa6k$pjrTXFUTqFqbZ(tyHtxqx}ciDD)feKQTRqYEb`y9rvG=Q3AcX#hX6wk@tU#0RoEp@9&TXH`CW}Bmjs3(GAJS@Y;jLnt^E&
P>1gV80f{WvznG>z-EZ|peDlwtQdC#`u}rxD4%FU%lVLpfIr03`OoxNFU$6HW)L7hPrQFs2l12uKit2wqJrQ1rWxcL^Uy#+2qa$$1nh!zIz|&ql<2ri{M6R<
EGnZ+z^U6K%Z9nLjxErLf5|JW{u?xS9SMmZpFEe(se6YHz1S%7>}R$!z^H7In=3|`0MrDK`P{en@D0$d`@yY@U||sflq+WNdL514`N1pB?{(b1ExaKhuv5nY
IPBO91%bzpDaPhafIH*-`|R$f$2rv;%D9UqA{Zhd#YjDtE^?WJT(|#f9lgGtxlY%APR_y<PbCm7w|H1!SH+T<NK6+={pNrB+xkt1KpXe=jRPJF5k|(8T%K9U
geEY&Pk}?nu8$Ky2OVz!C}Oa~)4|{y&4td{-;v-0!Zjg6c}dwhA<TgUH2~*#?PhJmHCjSi4R9>m3JZe9iN<)B%dLS;*~bKPxC&oa4RqT)6AqeB?uAYM0F)c+
{FXkX8}a+UJHPY&aewKz;PzqQQ64SLKHq-O7&kOHKMC{6*Sp4(Q-n@%vC4iS@jic3oqfLzO(s&advm3Kzupsi+gbL_h$5i@llJe*oGz$PS#65ygYEcI)VbST
T6Hy%tjIqr_O<|eP&>V{vz??*&@lP!ks}A_M?RZU0&X9dc%7AvZ6dxpFN#alKm;I<?R-^YYT$OfY7mSE6f`vr+^`^ukxvlicAzz01F>p-$XdP~?Gnd3XL_5i
k!x6dcwpnG?<=HTVHA(9dmDqCiHE8s6Q0mua){9kQvc9jgaI!O*gQSrWJt#JEW)C9^MToR<xOKY8aK)TnjbjCUbsOM;D^d6;wTcx`)lpOC3AbIAc&wN49%?B
<AN5p9YHYu2Uxu&2e4aH*CG6KM*=!47(3CQ$~Bn{$q$KcP^t2EL>oop1UaHbjau-4?%OKl#vqm$Y3XRtWK;=TBo@Of@BW|5%gB?2@gWT**HBhlW6>YXb*fQa
A=$=T8{5Z5&Fr2T-4}a2usoAMnra1aYuyo95e{95KNo>qR10FWG$<j-WzpL!2C@((oU8Af=8O@ON_uq3#0lR6m~0qPhhNO0{X2MmJFeb{IvLQXZx^VjPG;*4
CEkwM?@FgR{&=rX9t3c0u?@Qpqde_UQ1>BGVuzcqseU#rm)kQDsmVK_xw<^`@^$-|_yXHlXz(7rOVAGrcAZYvjtJwI#-DH5wJCmAo?Ju$)Q#Ln=NFnr7vlaL
?^8sAvdl(X$DernEy_h$W`jhLPWc+#2EZRCXf1%ui0S0WJ!y#Ud^z`UBxoiiTiFoz7>&<6GRL{V8Gd%C1*A%?I<~sb2&T$z8M>szupP??BcDXV+-C#_xbQcU
A>))-ad6hMJV=X#8l$f8`1eSBKwqz)z7I$JdHL9Y`wTep-&v5@BPO4aeQ%e(A2$I#UrcC1bnHY(u5|i>G&F=gW0{!|#bbX1>J3^NA!zW{;7MR~g~l#=aOYKE
yxJ$5$|>cbbxcrqoO9XYZ!K#Bq2XYTOdxXA5K`e|WEiVX5F-hrq}<7udLu+dA4y6i)gUO)-BV16-W;G9FE~unj7{&H-pyOpQ&=51@w#o`+%}U1Cau#cr&+wN
H8l8oeqKc#E4_UVpF~=Ze-14_b?oDd1rCH&K@wqTc{}+1IaiWcu6jMSidxmo80jB;#^G$&aw&67I;{okITVp6*#n)u;<&$uc3(dlSbYlcDXwkifg#HamaUPj
0z=>g&B5tR0`CI;yn9&Di51g_*Is+}@$IpJX0pD@WvIG9sl6fQcK+A@F5RvpZFSCQRzu-Dg$a+|hk0Ipy{!OYt|$du0$a-T;%sAyynxIbk8Ad|!+*Oc{+)L0
B<Jw?(ND@duASa}e)Wm|42NJuSK^7?*U8w}4<YwsZP@JU-dGc}mHttTp1s^R=Yb?v-yZdfs<>Vzmb-wyX{%dFNVr^x6IS#3f1f67F`n`_7|&=i!WlR-B@MfI
g=pv`1Y|%+8DI!=0y(tv_G<2yQ7HCqFl9)NK3S(0tJDI5$~a97HJT%FAy_ZM1nSkXN1kyRnjDxz2$FcKxnl^aD>9-Jb2U26V_LR$uaN{$Ae|7Y71gba59+m<
%Gu3ET`A=Pj<L)FwIaaZVPIhGRTkBzrtT;e%L5zgu!^N!msoIV5!&ZUrz6zc4`l<7CxsAUr~hDy3li{T*zVba_pZu{dtgKg_`X4`k)pX)(!j{h{M}ldb+zOI
P^zs1iM3zRfkJvfgI_Th!Rlm!+~ci07CgP*MTUj%OS20&GB(zp?)ihPIcTu)-F({NL(a0MEMm-0N8hMer}LZQW{YUWY$zqCOpAafEASdD5kuitoFhhe7-NOG
w8JdgQAvf%iGyu*FArMa;$FI^uLIp@#wWA_HM1foj=C`SU?WD<7^__>nV7~jGn-hlEG(E~00w~cASeh>u-u5t^4~3gPn+G*)8X%#ig2;n*@v_<Bjwzy+X!SI
XK;vghDzz#;Wi$j%5VFaSL^nFd>T6(BW*Ajqev1hd1J4#8@O_b^iozf+g?c$YELT|atqo0=iwC{A$_Ocd_GSj%Y0Xiig05Xzm-vWSR$^D@^{87b9<tyLSh`G
2+_=VmZAAvQN_)!kGezqaWQK(YniF6Ai9ygs((yZ?)F?`WgyU=g5n@S620>Ax9M>~6+4mM6BGMnc8Qn-V1Ln1WXgJ<4Md_5fEViZpUc9PuIID+2Hf9o1S&|l
ROxc!2%xUc-4C?0d$V^GBgF7nX^TnmaD#*L-<Bdl;K>FE7<|My-0^5H?s$0+`lOjC(ykoXf}X}HxVO0ZVoiYf;+JKDl16ld7fKZ?|G%zxs})7>@%_hJK6Zzn
zUOQy*#Sa*6#ZcNe6T5359%MIuVbBgw}BW5#1Ji@|D5#VxChdyVFf9@MH_F^8Iz!i_2nv>Lrn8Yg3;(&NFTg>AG2FKAZquUuym3_x)qzTI=-IL3AJ6xq`UmZ
7Sf4fk$kwJm13IsKtf{m+Ydc+TC5=DJZMiU2hQ#2f-#5aZmjJ6u0{49oCwS-i{*^S86;%R>@2P7h$7lPE=ats%&LBUN=P2+zOej44nX8iRr%-5qT<P}O-f*5
6M~sTri4Dq_;$?KwheEdbZR;GKTW^WiuScp82NbcBE=pat^{&NgyZ!e+c3^WjR9Iq{!7?%#;bf&kBZUJrX8KhbUnIIXk?ch%hZy*)^!2FM!$aELapnrEsYUJ
?+Cl6B!a;7@p=(9cRtiP&ndtJRXyUZav(bU$|E)B5O0oC8>-i0E^c*X3#!j7)7efPSgy~mQSWkldemKAm%r$6PffBxWHJ_(TeUjQO>3JUr_bxZ8+tBMvf=Fc
0=~}~#mf6UGe)Ue`Y-oo-`s3z0^tt`^Kn!_N1l7}n^a|FixKJJhurk>>%<KntAOJqEOEP<JPKQ<vi=(sO~EA*&GUqyZPd)i{;Da;V2JWgLl8(jdAoBW7?4*-
a9gQYOJ0-_`bYA=x*@~f1Xfu{{Kc#89Qx6}P+`w+qCggZhxSW9N~Xl^O&{gYXi5J}q9T<H5C`n=_BU8zAcEiXAb#rp0D9~$-hCFKb%W7Is;C|7G=V<{?=t5P
Ut4&6e?Z);@k0(;|GVvd9-3Em3p*&IlfH939msOASR_II3X>PH`C4X|skW-A(A$vV6TABBQ)r|@ch9n?-rb#~kouW*HU@f;xf;Kz8ijp|Bw`QY3K7Csr)@)5
YPMr}_;iiVb!^!d#bOR3dicfhPSxMESDh^tgKH-{4ClAyY&L8#cszLV7Inue&-+&%HN<t^9v2>TrmxE4?XIe@2r(GVlSZ|pMzk8J@NZ^$c=OxGwE2Ib0zm+@
C&!)uL;q9tB{om;%?N1||2R?F6#sqmf9u#2p}*<v#S7-*<U*9=&I7#ng-=-X#tX#%f4HYZ<QnTeG@kZb-G=PDVfQa|`7Z%+$05=lKpuL+o}oH*f>2)x6OT`M
rObjZrBb6<(FpAcK|l;b1q}@YK%S}sBK3gQfN>9~4Ma-~AxTM0@q<Du8%ld*hCgR}7MGv-wE^?w-gB9cd2z?M?>!jz6-rX1+DA?CfLg&|8|9=>fbd=i5>Cmu
lMo+Tz$aV%*c~w-{KA{!$a;+y#`ya11t>ireJVxJC(<1bkPb4ECp7B{P1__)vNnLPJ1_~%U;)aB$jMR=(?^C7(xCG~YE#sMqzxyj@>J6|n+p5b^2CYjd*w<L
`12}!NFJf|Pmt*YnF5o-N1%Eii62*}SliJlPeQfs_&dva;E%_>L+(_idiayvog_jYQ6oZWLqppI#sjZ#4q-T3NQu5w4@0~>C)<PPoE2!q+I=h<OO{5!Dgtmw
0r0=4{(Sx#AwJ)a)Bwy0E(?M1L;AM*+1iz;Fur6G%(Gf;BDQa{Fmu8Bxf43fS-h=%_UG-Vh=?MHun~$12L%no6eZ?rc>na{M$XSK!hN{2;qf}K<O9|)hyJ0Y
p@tiYj0NPz`<!s_`9b(7A>zy_1C{X4Qlp*37S1ct3!7X}{q?>O#*-R1t=_<>G)ABtYiNWD(mYs3hr@h2p|ggjV(%+j62ITN2m#c7yuA=M0Rl!1vuL0K=IZRu
NHr~FSuXl<Y%RzcxWqPhvoH?;ib+m2u`liR$aUhJe5uYvwyXuF9B5g#VOn18u@W$@mjogPY%0*A!sj#VDprMpImA26>xin<s+Euu2<xWroq0jTj!ZP{*cBRP
pm-|j7j!FF*{m#nn&p2+0DTEhk^+$p0s>Vn5hA4mv@U>DvgIw17Z9O-AAjHW_@?Moo14PjiZ{;pyTH@Ajcxl+_hdf-G64IGCxzjCh5a4>kNo%>cws+)iQK5c
N{9a^8~KkzIVhw2$yh1!C_Lj1wOYYjgv$)l_LxH@8kSziagyB@cOBJgaAcO!Rc594_XGQ|{t|3|mR5p+{ipOl!2cij&~wrof#zU8$&;5eb`pY$LXqu_=HU;-
1B0H2{z3kr>9R@w0ompL;~4EYyt@D4&40{#oF2pfLz47Yp;QomiPb}i<uedq-0o^70uBInoe%I2L&;U;2}pX+72^4Z9z45BPNHZaKbreGr3Cd2;p*ye=Rw@v
0}5_?uwcZ;_o{MJ5{Evm+Psj1d7$0w$%#Dx>R>V)gQQFma?X>05mQ5hhs=KR!NmUjE_6rUb{gCV#$VFQZ#9{QN(%a8615ZP<2wj{U-cpC+{~cm$M24X(?su-
;95islC*#{G!(Hh5eQW=EiEM?{}DjuN+MzD2pb&KF;K|oJdDw##!)@G+DD+(khZY`%Gf{rI1l&#TB}Mkkl>%s+Xo$vhBB$#n8ao`aC(2C{|~DN!~%cnoV@!i
DT!h^#(>6i+cW>axJPh~@B`|U;k|hn#rFYmlCadD+zYXzgr758&~R*gKZFA&@|A$Kfy)nrF_^<-A&}r^4WY(J>))C$^xQIq`IBer2ma&roPN@XAGn`XvuKaJ
J`gay&OWN?l_-bE^DNiF;#80uJOTUw{EQ~&U`;OWJMdA9m^cx@O}qo_oDrY|pF6stID~08tM+VmPc5QC4eEYuXTP`aI3Gj!jmSaC<X;mnx^ggP6#UQ{HHi(9
_heJ>{nTqKxSS^M3;Q%L&UbEXZvIgb2Dxi(oFIKh(})}}owd*3$>=xkyN5$RXRv_}VS&dIc71tP1xPpVqSPprKQr+AHZ=R3Bl~!Jmi4xBO<;NCF!=R^h1Nhi
oouVrms*N38PKaH+0;4NvW1A$b1^a$qFKx|Cw@zW5I=ca2WH!%n(pL$UMIO@<<KXW1J&Ew3#AwH<KtbJQYbdq8LJGDgEnq{!N14-eD9N<DLkBUP(;Xu%q;51
OBW^)8{!;{1NXIy536EB+@Fj~^+dPv!7=%gpr-%hgq-TgXu{{-W(y&doK?X`wa_2K@-V~_MC0zu{z!Hj_8juxDSuLjXw{J28H05C58LD7@BdI-AEc1$+`j<_
>-D8RH5EHv^_sAt^>=ZX%fk?VZJ%lccEY@7uL3W!4B#4o#D4fTB@BQ^=#bDlL{34mpz`Imm&ncCFvb1*HG!i_!#08lVkQ$>{pN#^8C2Q*0&hAS&m*Y$tFgu4
c%iWLM30B7`03nkJw@D=K@uJ4{$)7v_2tp6Df%>a?L2wOMj|ZBgR1E6J+ZwG!0H{?ckQipgyG@F&9Lmx*G=hw0fZP5!6sl4umiwuEX*OJNdhhdG6X%BpGdWw
(CQjCqTJ#*awJU^b%~5Ba3pK?imu;%w$0F?C^|GNsv>H1^9Kd|jfOX&v34ykj0H5zJ@d#N>4o-2^R(i4De356XXf?x8^h}k!yHB7#-hXG0v*G4_f_e}_*l{8
3>{eB&WT9F;CPRrkUH}|eYgyx{-!>o%SYTg41QSrGxu-(+YXv1lyJ$r{}}%-+Q;YNuTfTG2EUz{Gpudvsl5%eYu2z7P7|gd(3dPmDKzt}c2KI)2mUtRz5_Z^
E4BWEEcjlHFlb?flH2&V%@VchLa|i*`?&lsrPXdq3m&cIvx+T=zB2{dn58vrdb?zPFu5kljD=7E=e-xh^^*C>{?0E3RawESUHa3YG&_1e3m})?4jRIZVIa^n
CHb23TJuPefb+(?;_V(cVQLYkp(DjE9iiTuMbr1>>qVL#5Lud)8p+f>ZCcO=48K88K(RzkoYW(;h2Wtr%I|u7EuXVFYV2U6<-NJijfT4#*l`lcs7N~x8DPSL
O7BbGT|SAfsBo}s2(b<YKT^mnOG#;T%MY|i<YAw<=-r4NhzN>R@8Do3TLt__^_lG0YY=xBFBta1qeZ*oS*|yv$;+|^3M5&5u)tWa2C?DL>TWWgu>au04v;?A
e(m9*h3|yG#gT_ecuk>_w$atbES^919R$70{f3RN4h92g+;lLZ#-<^3L*$>@CUm`izo_?zxA!Xc%ls?9>Jx9ke`p*~z<!|pMiu<z^`Z7W|Ea?$V~6#38DZ<?
L!Kv20B^jrs3aKJ-n%i6<N#a6IZV<G0Z2^twlQJ87{H_UPe@nb60`4OJ`u#p^HuwI0k4Da3>kOl0e(6h5x@lCyDNoH{ctBqO8CNd&;6k|FJ!z7rWkhqKxH@R
;AHl`siA$)7y<UN@5)mW7(Yq6I22d{$oq~8;ov6pBS?CB-+7O3Gr-WBjP%NJB+6zAs3IatoJ1@wWK9N+=@HTY;wItJ^ckOQ?Vmeeag0Qpxcx)(rYT|wXY-o|
*#`pw{1;;f$4=+?>>ftEd6>O?jsS0eX&bi%(;fm#WhD!2_tNL24g?dROC;(^_wTe}$ajPoK013fqD-Hd{iaXE3x44YO#*(zL=SL7FlQ)W>DyP}e;4F<BL4Mo
_QHOEC`t;Ipr{IoAxLS7q_Jc24qVrucuIZU_{P4xY0A>-Gpi4~JYIa#k}zTlX@)4fRqy=;G4X!qWbiWQ<a|)zKLz;i&)RZV2w=w%U+O)2LZ9{@P%H=8yMG_U
S++@Yf!DX#UYpS2yK$Tc#Seh`(tZ-{uEjroQ;8)M!%IC6K1X75d{p@#KF=?S$;lI!-V4LexY1$l4^X%>=olwwe^KuqoUCBzp9D20gdeb#GQ|T^M2yf<5KA#Z
P<|Laar!YY-ZSsr{!RMMB|`)Evy+TGe@GngIG@0|NU{%Ufae87JH`+W1URJ{6rIlE80@B+8Q3h>+~9WkvWOel1_>0%Ux(@(c0!tvrKCTOJCi?W*Y3qXOBu0}
`-^1Q`;2)H)EZEOX*onFL^O6GKrn>a*0NED0DL-<h_AY;PgG_e*8G#W)_smJ?jx#?m5RbxxoXFub@-n{zvgIZSUULG-MGdq8*a{{y!nyl9{^7C<<N@}2*}2N
j{^S-47g>vg#Emp|7uCm>#<=lPe4x3QOQgWC)+SiVZn{&Y9phtbxulqAg8I+z;gU(fbHx!CzM9y-@<Swd*8(Sijp~jhq#ROZy&$ez{>6;x%KVUF@F06^fjc(
?n(ITIm7RR3TfWC_$#EtFZ`zvhw31GES%(V^b61PA4+DxKA_ljD*n@-@PZ@SN&aw$9Gu3x!=_&^kE_*JzgW(OF^bMDN54;UZhmWnV8mcF?k0kSpx&-S;~hPC
UrEnRvGpBJ6mgpfINNIeqD}f8jtH7JzawG|CPbZox!_X^e6kZVlaQ0xNyxxEr*h}I(X+ffEyw0d3a2@X;0!sBA-xRiuw5V&3&DXBk#*`no=zGu2I<eeT^(8d
;j=(kVTASfdpG+JbSrZp!!r-_nN>7ufiVfYKI{#qGCjy83~4D(G5e682u=Fjlmw<Ry2unJBQccOa~ul|K?N}<LrCz)u>8gGHatB2-3|lE0D+L?Mgl9Bz5@Zp
6HJ5{L#Mq6cdPqE!?U><{G+@dXUNVy9G*EK@Onx}|7Y>w;f6j_lZ-}uL-=JemK2ny5_-evvL74wXWK{i82gAcQW5gc+pQVFtl@1#guQ|sMdP9UK^nha+~mnj
3W@w8Afcn>Zji2np#9RJ<ocCIPpJr~(?Xg|6(iQFEBmw3_sIc3VKJ~Y3BFCsC>mvdrdMeIMARx91PugD6e0E`hWIx@*4|VPoS89Gb_NAo;+LlEJ+H9`<ME#_
;V1sa8-Bz;T4qnU_`Cim*&)NV;sKMH_NN#q3=xO@h)jO2y$!#0A9Is0U>hjXkW5Vyax?&u4`>G2tcK3P``m^y!fp-0xjp^3JJ8~IokZUDISo1uE4*KA6w%?Z
OiUnnA9=_(xiEh6SH(O7V0;7ZJB*Kn#GB6jVK5Vno>fpAVF%0Zc%P~CCxoJ)KUw>JbZKa*`O-u3L1PEq{=VH@e(vQDB!8=Fpr@;3VpE=ISgX58u|uSX{V9=R
`vkkpg#NgtrJ)Vk{1XN^N-x|GWK)H5bNc~9za-dAdGGyv>j4oFM@YI&YJ$JBkLxpg(QM8dMrzSayu|k%`0mJT1{D1MK;J{^G8v3QWzI$UUcHka^9AAo^Ot5<
V==tsz6U&gX}fr@_@HpxfO(h$g3!`UB+123DKd9x43L|O8Hz!J4nab(L|bZrjHM|{9B5J!q@p@HrX!1Ya&SunO^BwXs^ots-KUe#JCHXaf#<P?Vg=jY<IH`P
?nz<L3<d00-S#nDkBS~FLsN10lzjeJ3JcYNh|%D7M~;l+3K*@)c*L_>;hAJJKOevF$woGYVVD!XW}PhHhKo*3x15stxnbD)5$?Y{0kjnGll5e_-hrkEREL3>
<%jfm4=K6J9^|}w*-`*>qxVYHP!FYNLcz*l4dz3*`58bl#D@`wxDeaThqO#TtZ2><!5k@!5ovzWI+{aILjd#1SkVTi*f?inbQlBPo6z~1b+=8!oAi6I9<o0|
@mz*py!cdmL-qhcz0dXbY2hBQe?e|}sC-YY4$;tGVUFA13UW85^Bny9;rsi;K|77gg_#Wgln%qmJkEjoUaI#$xg5n*I$S3=k`kQcDM!IiSF0wVHWLej0kHwq
$~wRi_+uzO*-ZpH(DL?#AB-G9(-%gmC}K)t(bL_ii(-Z$`7l13Cci|{I~E_OKI^t3TUZd%2HpR!_<xc6alL;tVw<HjQs(Tz2UfV+#(sQ`CpfUbVn^u%ss_>t
fiiN?;fJYbl;pj^Hb=!*(Z9u_F=8l=3N5s{jL-I8h802I!e4ny8d+z&E<;&>Sir+7Nj<xBy>M7OIsT3ac4r3yAd{;>IDkTx1KO<GK|}s?n!gnHz<J5gP3|St
wUNvkO!~f8v*e$v@Ym|ler?QtNUzop-bJdZOD7h082d!IfD0I_m{0_-q1FF(2~V#wb?ZFc_<do(=cFHFhx|{SN0hdl?p4@0i0v{U1f3<)_FVH)w+^vf_F#!G
s-)sX(y0*kcMc+fzNT(KfIf`ew914qJ^xe+FZm}FxmJ~;%GOfFw#XI*ZMKxNFKH$Rc*E>{Z1Mp1DdjuK3kgF<fMs4;Foo>!P{{iD90&ep_1SzkK;z~A^dT?5
{BFBh{XYZl6GB8mJ5ISK;pfMp$!0vvatxO-uV}&uPQAZ&Ou2!u<`Rbx_%gp9@#Ev@-uU@Qj(Oq4`PGM(V-kqO)(tjK1owgV;CTDn^7`-Z;QY8X&9!$!@II5`
nZf><CxMW|B>axmk71^o*^9J%PEqCa%l1ef?Cg7GF)1Sl+>VsOe@*?L`7=9Kjg3Z!Vr-u+=#dlR5IG;8brmF81^CR7#bbP$3?ERG;oj-__y5{*|A_El$S5%$
{TUpjJeX;dKW^C^b<Um#_2TIfypjK0)_Bg$&~K}RAFbOMgsr61rXgTy;y<rBY5!n%udB4!{c(plR<}u(Io%^9ZiL#)ES^UHR-+J7VKeI-ab!2cyegQbV-<*$
J_$Wgo6%lG#LH*Ma>>9v?`9zm2KjdNMl0!Qvs_Zr^J$2*fX{^Ax08AgR`{adXVvufz#$>|h`nlA`-XqbLGm*~KhinZ>vd)f4*6C=55r7yb)}bZOlYozR8tEq
0Z0ZKF<&m-%~9inIM415rh6v)7~Y<0c%9pf;}u(h%eevEA^8AGx$<(RgRS2^+2Cb0tOT3SxX5Jt(ClNb?x-)z4_#<++0m5j6Y?;AdlF-T+7Z>;ZlU9T3HREF
Vg;HI&wi-DJl!3RgXunP;KXtb?(-+>9fj;Pafpz_2a*ZS(Sgi?OChh9zd^Lc`cmr2or-PqJr5!f^g0X;_=liN<G07mn#|=ZA2rMwkJjg>8R&aCjO5Bo`T{o)
$AN_3L)DIeWZ2mG89WI(1cAsf*-HuPWT$>lLV1hu{Qp0g<B@HJwwBb<52FL~XAuv8^v$O|b-hJ6L@6iuu;Bfi@eN2e^pax<yFL6YzHBrvmMRjc2)ktH(nN(i
G>M~1P*JvN0FLt}Nvky}qb37{frvTZ;N?HPzo6zHc~DH?++(J)?NSeHhNGs)<jJ~sQ}`ldeACbG<ZjpDBw-96?cWX{nHp$XKz3sZNa{#{{@max6#O>o0C;IK
WIq%1|8MvQ`Tn04ynkR|qKx<MtouB3CV+TsmyZ{QAWL!$`UoBXvo$1~{}HY3%*o_Do)|fqJ9zUszqj;#r|CZvfAz20en0)BegUn@=>4jP<S7MIz!*=|{y=|0
)jwxWDS`c=FK3tEtsYwQ3?G|F@CocJ2lN=g9l-~Q=J}Ttdm%lrb>o64wtSH+CuAn@iiu9<!6*ilN&LSXjNm_0^*^fT<R7@;Clgjg^B~~`q1I-CQwxj};6JeT
9q;VOBZ3_csfl4<LKA;LmTz$U8oPMZd;5+D<Tc-;kF*b8+q^d&bBB3zP9Ou+mS~Cq^>7ny`}qOP5@@ep>+>Jq@I7$VKg7pq^z1vYP<+jUqwoRf69RL|@Jas<
j<u+d-@0#tPGB7r;kUQLTZQd5)=lybUkkX96ZfDi7%xy`BZK2X`{0JJwDcYz^rW%{5k1g$U(L1(;9%Tj+v?GzSe|U5x?z<d+7+MZzhbCiAy=NzD;sLdN#%-Q
qK1U>Rnb5@W?W14hk28E`*`b{-b@kvzrg%p=eZk7LWlq;4G*vJ*YeFNq{Ptc_2~Uz1V}CSvk#?S_6#ZiT?W7TKjeCjfN}%BlKTgb{6D!<xMut8$d(iz<^Mtb
|IzsVDI`GrNZPC}+&3U?{~O#mxIDk?{+KQ4lm7UD2LIWPUlyR25Bbn^2)>YDbl<3l`eSu~tZ09`R|os9h7Qd4lY<6P`yfTo(+o?$U-eAsUy*5grYv~8Wm{no
)A=OF*k`yu6V`pqI1vhy-<DKMTA7tt;Csx>`)f2J7R^H;R7Kb{RK#RhD``rgSR`Q9^}ZN-=r24Ml4wyfj4MXO%Yw^7tD+3FF1tfPh1QKt0?dgl27klpnu)#4
<9WZkioh`hG1169NPt(d5Z%b^FFT7SGN1aX?f-YAz`?`$Oo+?0h#OX#6b7DnQA&F6iWiY1ae8KIGv}9;dIAYS0H7X5)*#S0q1<bh%_5u-Kj)8$j~=P|Dg)Vj
VSR%}I^;$AH?Paj$H_g}a1sN@h6RQQM1$$i;+3Edp*N!P@`oiE<_Q7gar*j++H2?ta?N{*CcOvq%P!0l5J@Ggd#^{%%uD+?>UVnNKiS-{?7Z;D5~v}|D0``6
4lLLm)nXsqlb-#Q{S%y^daF2@Pn&$=2*;kydk7b=BSAI{9l4qddOt^N3cv&~@RWV~+3yq-l6lRXK3**p_4#$9l;nM_GbBi0dnZ0RPaSaJ^6FsRaFYtXnoyFa
0*RP{qJ?N8qzNV<H_vq~43P`i34=tFORN(P*`cH@f|E@_i$pZdm+rVIT41lb+0<y$N$Iy%RIOAFO^e6y?NFe377-X#MS>y8)9irzsm9hEHIIf_jcs4!vheIT
vCkN*MIUGUlmq4d^6Y-y-^cs=|Cg-ioyY#C>RkC#@%w-CK|ovV_1n+-g?kV8{-3ARy!}Q;FfIQjA6ooRHSr%WaG%Hdgb@S%rMrRa_mnw)zyA0AU-J1c>;7NM
`2IiR{|xJf_I(#m4?NrayZ2na+qXaR^#1Lg-{XCMRqoaKJ<yn=@z$5?jaT%2=i&Lk^MCL8c;F7_)1NN>q3rjm_6yK|chgb&9)x@$55V{xHqO-)B$8mAf0r57
cel?1Tz^cRKAm$J#4wdtG_1|&e{DdanE&-*gjD~di}F>R`lpeKR`wGdqDA+#4OZ{d>{BBv!~Vzn+~$3Q3XOD!MQIQB?YI*>h^nQaOCaC+lN!c77|{f5-#^d2
Z*A7z{Ax#k*OxA{nn&!XXZ_W)$$VyE&D}LWbS$p;ibZX~;pSi#9f$e*7sUN`Kz(XHaqspohR8QR?0&<KWA{k+?1T1?>u}?g4qcWzbhllp*hldGAFudd51_rC
H}&vb4hPfe6`Fq)Zm<PDKbOBclz-FF3;7-TDV@XEbXERT>Hf(T$GAQ!cXS=~^;@ZV`dTA<_{`K{=l)S@L%ty1zYEfpmH4k<c_IJ&O4yu^;r|G)KEF?H-RnWi
r%q4j%gQ`v{O#7<$LGzSD@@s5sdnD`vcQ+TT6cw^_?XTK9F;R~XFK!1U61{oZNlrlf2Y~^a_5F4{Hl)__|Otff4ubl-dof3=T2dBM)P+a-=`j5Wjtx%{2#mQ
`usWTm2t%QdG&Wz9(UjC>uqcGU3H(0!ot}6K>R@jhWx)W#qI1nfu-z>RlkpJKdOnX<jbS`{8yky#&{m~OO+@Mv2<x4(?T3GI#o9)JtzdIOns;b@cO@ZZtMi~
C+uHt`~3n#kFaurVUQfi9dFOHIPmQGiDUroL{jhh+N(*lIoad^rJ6{SQrFFGNT0dIYZZDAbVN`y(+R0RN3;*Fd@thFult)^;Q)B7?J*cv56cn8Dny92UV^=8
Otokod1D<G5uh8uvv2;JUnY|FAA3>$?Z+ww4#My*kG;f4Gr-<NK${1%yaK;yzdKxBgT@7H5TA#+5v^@WJ{CiEr$4d)<E6c~frYGEOgNud+VZU8`0&Mu&H67h
&Hk<r<(}uRA8+xv!;xaFA8u)Wx6_BvJKY^l#+RSVqyl`!ieSDTKWbrbPuqDOXS4LZh`?NIn`cle+{?%RTTIk91Xi)q8;XVg%CZCF@m@QElOh{A``T^MLYmZ(
L$gEknA(pKLj*a$f4Tq2i8aMf`E?2Ysxs|qcn;`tFz{025)TvR6CPd+e8xQM1EdWGI|{y?R#siYTKPf4wO~8_VuIA5?x{Z57!>Al&XHej98g|J-XA#CevRlG
pXqiE81}Gf{w4uG`qH!ce+mY9Q0#Tw{(W6Q{<k#{)NP@HWU`hbHK<&tE(*meh{#`er{VkmZ(mY+_VKwMBl^fVwk_$`u)9-y2XaLa)e8~=%%UpXNZNU;Kj(FC
`6eI4fX+W!A4g;~I3G7%@Z;yVz*EG~OJ5E7_5UxnI(}+L;_m*(|5bkf=U#EA<+C@hQvJF0Par78MDe$9xjzMgf1v?TU>#8L)R8amA(jcPw{ZUOXYsmqfgjkj
%h5TFul`mwJy%{wz_0nvKAGvEC{?9K;#42^&mFVQ-tM>TX@}17V=CJSfM9)L_3$4O5B>jLde`H>*ca!DXPvihTA=g~N7ZGc5Mt8Gd6EVzArJQI;rz5Y|5EHQ
P$DpjLcjKRk0<-eSBmc=4BuPQifxqDD5T4b6nLhXDa8Ji`R^yb9mUz-@9ew<DFnV3#mO_&n9MDs4MAQ_8pISJpmw`V67hAs&70!QcCtf94-*<jf<;6~u-j32
wSsH4<syi}3Qe1m$bfSw{b}>{wQT_if%t6dsE4(wM*}QbfzhKFC>;+g#piZRcDPJuBe!N)@taL>;gLd{6P~p>Lr@Wcu_3;pt&H2Gn@&a*-&`0H8ViyOAfrJw
D0kefL{mp@a@%xRr?SZUf%)v7{$q!R829Ss@R6a~$a3GVlgR{kSVZ+8rN@rrv1Xm4EV?(2G<FokbIA^0eS!7qatJ*po}B^eGkLrNja+Af-mNq{qX(YU&7q*l
(ZvQZnogEIom6jk!R$3k1qu`e4I>m(0ZLGm4GWWo<kcQ~;;csB-|>^_Eeh7yy<&&F!DVqEfCm4!)1nj6lWZ#mOtRWkNR+f;4@hfRB&9g1#SBSP)wwdXyGv+i
B2>wT+q<M<#5Vo(Fk$4Dw#7kW(-w(_*-=rpt)wbyRe~i$7Hl=6Ym8#k7==u<uvQ6$q^eq!ONvXbw3SR$c6U`xIfmITu*sPhT$e`EF=~{cP&KT=qNvcVcCBU2
tt(p5#kN{!Q$?eNN+E42wKOgzGzPVhrJylf)Kz1x3YH*(qeRUej6E+GMOE7!kknN{RNb7ERWwjm+6amUX9Y8cMH<<LiRYX(sxqZz4iRypmDgyhs;WzEp=(yg
b!^m0QBxFKW~QbhD59rq7~QvAcW`6;%g_}=O4CBb(G@96K}8V-G=(iR5hTMx6%<2FB`s0~G$}w*6qKbSLJ<`~NlQse^%F@+OG!%=75<A56qFGKL^KqYK}}S`
Q$SKsAxgAT(9u*(1WQ2D6q`n%DOyS>rk1FQVwj?eq#{77=}iq3kt{$&P*8;inglxOdMRFzXsW0nswyOED5|KMh^U&Ff{G%lNSKr|W@-qjig|M0fW)9ujRQ()
5OF9_h)|6ng(xKfNTHxtNfiRC5)^`lfOpU6{5Z)3xpp1jZ+Jx@I8+@xTfrXh>mRa=!Khe$-x;&?zo`PO&F>&@0{)3Qz?zLgiBDXB=0VK4JwLA^e5Ko#0W)nn
lzSxv=iPt`OmWZp+rO~>toV5F?$>7x*6thi;nTm=h5&pd0Q%sgP$SasxPBPp2B)?ja2=Hhv;ZADv)XRQE;f89Hq`Qpe+a#G`C58++n!+yGYKumZOkoimR{R4
3eqH)0<4S~NDu0dXPrHHRKM^3FaBOW?koTe)D~-&Bs~3Z#Uh5&66KH}{3w4~PhDBl_Cnktf<2J2C^rcY?;)gz^iJp!%sC!343T(tc7O6tmsfmP^Q@5R<^O^P
*mTH3Ddp*ZaRSCj^+}k6`xSxTL&$$A_esSbqsD<leCY(a{ShIguU9{ny8RX3Scb2zYZc*xANp9>eLDNP8F8_#Fh7>~a2;zAx|<`{#(xbg&YyjC-fU;_h}|GZ
%k3baybwO(KQAooxx4qn%x>-jT!23udJj4!eAfV}IESD1Ym&V1>IIWrQrkbPU1d;EyyP6jTruEwnDTFUTnj<T5R@++LNq0`Eb9xky`gu#!iXAbfgn=P_T8Av
Jk&^r1N&IsRVYCHFonU8TPXo42cq&+moEwhWh_GyV1W{@#K<9|LlCUC!T<e%^H^z`?t(*rsv*qF0`(PdEC_2xx+A{q8tYGMI6*bFRu~9#Vo1T$ntTn6(D8b3
#>b0Ot`3habgRWRN`r{grYaE^E(l2^*&Nt__(Fy(ctwS~!o`4gAa!e5jY~#`h(htR3W2=MJVQI@6N|92by|vwPLoI+xbK4Iixf3Y8NhPwn?S6KGOYtt@kYXz
WkNGaIKtBoi8G}(uKfl}+DRZcy*YPJvs|<RHjp@V=T)sx(l{$iW#I&fXkaiqRl{P*7`$7!3>LxZ?uLU%L1!r5EGCTx77$$!YV$b+Anc*Md(bV}ATB4n<y}~z
>Y~GBaybee-zY)NO;L)`3l%5QKpmU0Dk@XH#gQ7Ss2ON+g3n>tGbx-~j|hTsddeQ|_m567u-l|k;8DVxd+1kI-o{MpUFN(e8NIMYonEIJU}@BG%O#1_1|vA}
v@&4;mVz~~StGGnzzN{qg$%Q6yc(|YmUFev`Y3ein>*czWednT^ukGk01#*OcYf2?<?Cbkdh`2zoU^>n531qB`2WomJ|CC<JpV`f{JtOiV~T)$&tiREhTqqV
^qKu=LLUAQMzSuiKzp&><or`$&-=Vh>-;40Ek?tv>sq-Shi@=dr}?|fi}I1L-SQurJU{>sV>b8RLGhpH1CjT6q6r+O6Wu|szbzUQmHjeK`k&X>p%gl5%YAtr
h##DrdwD8s5P*B7<=C6qDu-GZtsKiZEv2}jwKm_ueWS;KrK7JlQlq0MN)`~vQWU_{F)$72$O2*%GYLj$@MQU_2RSJ-tRRp>yT9weaD@5FoTWm8`Ghe&=yI9A
c1U`p;jcTeQ<e)gPmXC6HI^7|lWZzOc}};PAzl)FOgX~tfj(`9uAUl(nF_%Fo=`m4X%6#yu}jz15c!noHPPO_I0K|~GP=+N`;CQSJ$5QWazo_l%^W|d!Wg0{
E65cj;~Co?e2(z)fjnU_P9qRd^u1WX8HdZypX$hJJ0Pda`61(!8Yrw|Y-m9d-<-h}#iAx_aA0#4UGi?=_FX&`#aH#*TLj-|ITdhi{Kx(O@Z%IU6^;)nh+Ld`
Kd#mz9+jc+#-7Dl4A)K!B=#Z8587*GW@MVBiC`l&ay5h*`ccCn-QesNKa-5TnHy53T=B<$(6E#8b4NpSe&gNYvVYXWxG*p0o(uqZ6GC{%xRh~Ho8bczhYP-G
JIpOAH1sce$4^FzO$mugq_ilkC15Bjl~PjB6fH*BI(VKUmr06*trUz}HC06@XlbRrZBiX0r&<M)U^dKVjcVc?plx?Lkt7sT1*g|E2_piQ7V~$Z94(FOb*8O{
p#c$++ZGME3KJs3_n2#&DzT_*L_!%I^&74Y9{p%Ac`$W1ym1XjCf$k6qE%2RQ}>Y-3bb3ywXEiMLM0eB(Pe)2&knmB9(Bz1%$=MW5oH>$xa)BV#p`zpi;dou
Idlo88qT9*i~vHD?lpC!hCOpk(R*PO$4PpWyj~fHC|hl)+TlisJ|sd!k^wG8Of)(7xukO_4IivnLEd3t#L@kING$0gkz8Yw8Ze+}v5UtvG;WFrd2^9qV=l8j
JJNR5wC|M;=~fc~WACjUfJKP8D_32Pi)4^;YI1OaQiPWfNF6hf<jci~0KAb}Ql>nw_)L;Xr$d_{j<2aqfW-MbO0q4ud)9MXJ;wUFnB+BCW2d7a)!7e=DoZu$
d+Iy|rokT47$a;v6{)Xo?gkA8z>DcYg1jZ+TrEKsBQzVo7)Rdw&YB#1I+P>d#pidSPyMRq*5QdTr^ij@hv@=>8b#WM$hPo~%tR~GaSw`SZfX!jR<Spe0FNj`
%Gus#(v`9fDw@~`HS0&!ZqDArM{5CfNo$s-P!hz9HtG6Ij6{G*Ab|_}hE?N!T9amtm4xwVVB{jn7!J;*{-Y~77OTinmaS9ruYF9#>U5un`BT5++l?Ra!?D<O
2;-Q3jbX#LHrLM9d|i6}c|4%arA?=~<a4`>!@ChG=gWG~7Lf1$g{|g6<%S6lr8pHcV60!uNE3u3(Hw|OI|c|NNYWrCtk2k}Eo(u-Sw>Mk5G&%<g+-cirBqPg
8pXo>U)|?2M@?;7S>u3hpM9K;w)MDGr3Q&X6FhMK>ri?VMBi(g_n`L3?7Ket(FV2-4J4Eou-3CmnX`o^;qOKMPOMduXFm7Newe0B4C%xexm3gG5)DyNlqgG>
uDNg=MsZuS<YUX*U*BtFz%|qZ`TK+KtNd>L5QKq_IPJNP;0S{jIEu;jlGm2OYoKkdn<M8fj%YG53HCE(T3;w2Red@AYLOLS^jKwM<1t^K$By-x+S*iLh|A&I
;O}r(JSz*n{^ir>N=FvlRta{#q!<&e<^}xaoEB#zoveM7nnSw559}kIBlX6`$0hb3Pv<;<ebD$M&kq?dvJ^ypS~^$WoP6xw=zUpuzYWuN&XOKSvXK2Zhr2;Q
WSZ|sbK8J7;y0>>-EbZ<uehvX7cxBH6EJ{Q&`^$~IVv)jCE*PR$}t5{(S?MFr07G4GjH#)b&K7g2%?k8;h1!hUuC;|aZ7{fTj>2C59Ng-e0fYCE@4m+R^w0k
_Y@uzhorG*ArTqsO)%0peYFhd*Fg^VCi4y#^`)5F0>~i38Yxh($rK5qXaETS0!gZj?J&Dqf-YeD&p&h*Gq@okcDZj9*#VCHAwtv*a{C~$iKHZeeUmh)v|UHW
j!B0(nEqLZ3_Seqn0#5T^qNTouxBiaAS>J+LAaKHOkw}B&d1N`FnVv!JP7aJy6{K#=xNq#UpaY{j+oFO&2eSQKwGI~JS84gdU+IFkZK5bREq8IaVAj6wTqc3
9^zz?5b7c)viI$QtF}#I82$?uR}Ay8WW@(kF^XQA!fctLValE#`#{9=56Tz*F3Xnnh$Ia<hpYJ*Eg$(v3?a$F9FXMoym~}wKuk(@sgRPw12q>59NHHVJcCRP
)#bXhuJEHcgR)S)2|%<*ag9x|AJ)Y?Ap$=Ha$tA-h>z`PS)^(j!_QD|Ri4X-=k;*Kg5DEYRlaSQbUojG=q&!!<93>>e`Ztl)-pQ@g4K&UHl0^q`czaPENVls
^R=Utzo$NGgJ9tviYMdwvBQ4eqy>jT?7H?)vPCNy(U9SyaOyWzrTpwkMmkKTjW}E=!T9uqK>8;Y9yz3o+MMB}zZYhBu(P2G0q1@8#F`WZZwbeWm>`ph3HlR{
`eK;74x|C~kk`cm1vkdNTidYE)Ux9-J?T>grO^(Ok2jOv-sV52uYA)gLa2p9wG@k(q3oJ!0f-(Fq?{-EFtd&?qu0}pwR`+roFSCZ@N7r)oAsgF3KE5u8bG3e
N1-aXz*FGXOi#aZ>-X6S+2?jn{rK|ZqlXf&-E8L4@nrG891nltmx_tzW*Df}p62)TJL^rYm8i4NDynrtRvKg|sW`o4vy|AAR=O|cWy;x3E$qriR-y}0Wa+pq
i}7if+MTmj&G7F$GlD2lYP<aC$O#A#jtj`}^Xtx*A-1v!*&UA0(*<YfNAY$`JM|eP5h!UVQ>Y~vVPuVr_Cs%b@6H@A#VR6usnU2zx+^L&cD6nE%<1&NEZq!l
?#8ffZO1mJC7fIk5gyV5`3Mq4QksyA#iT&m5UO15<jlZ4^7DRFz9&Czvt1h-++YA`n)ako2<9S-QqvQ8>k63kyN@#`xv1F0(|c7<rG3i2^G&mRk;dyJKQB7c
zLdyvP2Tmb9`E+hZ%(f}6&cQ7B9wa)ncuac>UvRH=A?2;BN2R1FJ3VXWTNdZiSI!4y_I36t0a1xm!h`zPS1eg{vO$;lOaNwW3Nc*98eRT(l?7lcpH|^tJd-|
t5~6SJ}EUdR~7aLG0;V5k{Ll@g&Eny_c(Dzp#lxlNcIp2EHg30I2N?K_RxL4GW6F^hFVSP16P+NEqP{lRK5#;<H;cU&JW?<y=!BaR?-0M_QPC;Q?+)6e5}NV
ko)OT)-XsdgfO_?<$gN#`=${F(>h5`?Eq}q4cWiJzgkgty+Jk(q<h!bBlECmj*8y&hJ*cmu;AM~^PvWwHK+R{WH-RiHHm;-lmD(|)v|d?ENX%ykRi>_nVYh|
b57M3MTI*iFy~(M)(3wY@R|_c%Q7QraVo6F#1bE5x=*)m^4+7U1p2!kwB)ByShM|v4i+<+J644OLo&)Ci03)SY%t?Ny=y1rlACC;j*nL|X)3sdhkW{AZ*V(q
sr=8!E84@D^3Ah1SLtTDu}ucV=G=yv4rKCV1qBPC=`QKc6<>`sI(44yYW=ghcnz^+%R|Oo;{DH-rD55ksdr3fB)iLkc3TRgh*zejwUw7BF`tb`yNuz)!QrUz
nVw;6GgiL;b<aAF=aqWaUJG~;1UVQjqS+z{w#uduMS&6`H>Sg_X3GQuSrQ1j@!B{oQ9P=+L31r4hAj?2ME1+OUrHG9Ls@c%jZz0pCuT`Dz|srk&%nzj-rcO$
7NtyOwqqwFAf*`FVz$slEm##^e*IxIuP9;$*e;m95~2&LB2o3U1%kj6DKC>m^r1#7$er)KGf8;(UL76jd)fS+b$u6}HKT20e5|5=##HBz->UiUUWz`~TA{Cn
F^APOxKdkI5$$W_tJ^SHh%rF7d1uLy^~t>j6{o_V9Pr?$lk$4+X2rIOb|XfbxO<&>+1bIJm{EsrXnq#@C7jq+BBxWFL*(nrSF!c{IL3Saw}gHa+!M#!+bN=&
mdkCqONW;y?s9t2Aa_U_xm{dBBJ%@R<lz(PcC-qx&@9BW2*Tv=PG3GvfTC)i^t-HT6_)tUv*F3Fj~r`EYZr_yWUM?mgi=K?DQJOJ=_N&bTu5mlq<7y5!=(H9
DTtzihhGlZCLn1J%(^9z(ET;_)JS0kk5Yjk!Bw$kPRe_D%`Cu!N2h+!!Or%aa8TP06K4I~>SrZj#8yi{?&kx+3QB0VI&bmo;jTNLQwv}-f`uVqmlQD#^-{0V
==&RybE!b!;_*Y7Op6O7&_er`b%z!%T!417+X<T+2H>+f4N7*JkRV+GN7x8)q&1rLYh1VICMCfrdW~1^N}kWV2%(~+;kM4buh}+$zURUM&(SAJlNfol;Gu})
24M7n-0(0VsLf*?B>oHk&rrJ6dVW}-Z~nh)haLn?(KeO)ixULOC5N)raT8cDJK@1r+jjza!aFCIPhTX=YNR!T7(DM20w>k`r*^S#T06HABgS19vH3rpkiB1L
j~i`4!VX{(s0u`o^~tF`x8obQ>yfdjU>J~RmTkn3uJ)J(#VWBbLy#oF06}Nv(-73m*kW9lRwM9*lYhAgBG#9|`0R;ojtf)~`pCx03s~O@<PN{~ml9F>5H3c=
ut}OBAF^CfQ+FE>hz>-ah;j@5*p?Dm7OG9b$D#`f{A?|_)ir&d3ks4FW$P{?Ebe-c9MAlf|3bETQW`7AU1hH|Bnpb3{Jm(U!kQrG1iB;#=r2%VAcP7aTlW9n
BHO+U3pmS!hA^n=Lzeash&9IWy6X-5TACf!S=%ptT!4cVBxY>7G=Dlk#3$z@Cl?d7DU|O06QjLZemw0Kr;G1DxyJ?ViZ9P|!+;r!0sUo_Z2VR=0`(oexu_}*
?^$n1Oh07vgP%&eKYXTpML<Vd!pJb*E9PeZ1IBLZ;17xZch<+B=A&BhJPNCq%8f&}R6151(Mz)Og!VstA-wMC(|<lc4d7dA0&?@_Guh+Tr}&8Z{Vn?^w8xEx
P8Gx(`C!2B($W1ig?ZW?#mykXQ$Ne~=7E?P+FCA2EWhr@4oD;!JLj0*C_bZ799Z%??wBYA6V_A|O{XnIJ?}1_56!b5f@k_Ergl#cDc$9J8t(%)Ogoy^&e}^a
?9>VtyrHC^gj2b2h||-1SxzO|R%209jLi1E$I0nl+)=a=7YQHS>7JC_2Q7;)+OihVvIqSJzG4DZHrB^AnQgS3j{+RF0q$x#b;MBUqPJO1XUfN3&y88C^Z&OW
H>Xg;@K-I01cA{7YXoCgwyy{1)1G{=3Yza|iz;IkN4H#ibH|5ollENcw$eN}lNvoS?1o41Hg+RR=Pr6w7M3s+S%gba@F`VHT??85KI3YlD@Un{wS$4?a9X#c
{}M6XWX)6ZUSv9^)}^s&5?b|%itW=!%V7{haG>M_<#F>o;Q931pFOqe;A7t6pqkU$H1RD^NHrpl1>fsg0s`W&PSF#9Un^(PaeGodDxN?}f;Ej*nSh#A66`*X
!VDC8sRHGPL-0FwS?T94qgeez9C#7>4!z6NxT0o6k`hTdJE86|?AhvlN-=D^eMjGMI8mgoV4_Mtp~L<6n~MLcx}JYw+ZYHMYJ+XE5doFx5oNcN^!G1yWkR=8
TjuI7?s8jRY|z)uE*6fl%z<BDd+Yanv*o<|hm*R&k|>6XDyXW8f`O%>_W)aE5oNU%wuP;%QY=PA1)`E*&}cul1w_)Sd_^I9_5J@C?eX5s0|xe=X#?B31eC83
=R`6;k%aE(Id5bjbhmT|Qj1iFBmM?%s145KSb^GG1i?tg+f;){7Ew*;t&7P?TcC`Ji3bq1WMTu8D6r^dh;O06E+NC8nf*U^JPPAuR<RY}A&EcPci95V#6P`Q
ELUgN0#L_~+wsSa5DRBq#UJyYg{wq@sTy(h+=@xW)0$HVUtucJ;l-B~-2Plv8OO5O1rJ1Nv?O56zZVd~k!_3vQV<1z@}g%q4uT&@bT&-5hspS9+teN`Ej9xd
rI1MO-A<6((LDbvzrvaeNVhaH2<KU}!I95!gy97IrUx=EdRH4n;oZ4rAxY<MR*DsD@N8sWy3O9w{XUOS4#Z86y~l|i2>L~+*;3<?gMP|Le9|J-o{)*H9V^W%
u{4P{x_g1vZ)OKE#AfdM{4R+I5!LH-KJs6ki9O_$wM)`77>2sWC4VcM5qX}_&Web}-dq=@8fS|^u!|~^M9H2E9q6!U!BxbDZ%DM#2g-UGH?zBItv@Q#i|1_f
o_zc$)}DBw+lB-6unqTleV>`e85R6&?*wRtyEo7e$cC-OgpPN99zn8UGR`^t?apQVtLfVRGa_u&C1$KIZh2v4ziu94EpvrZsiCvRNJxTsHwQ0kQNXoD^gwde
RX*G>$ar-^m_5Ql$p<UPXq^FQpm#{iON>G=(&x{p&tk;_b`Sh7_R@1rbSRp(quExc-_OG~;~30u!4Vq#{<*z6*5!eO0+j(mYjAzQ?18Vx)8`U5`LOX*dMB4~
69F`KceF!?&muphjtctr>F;mw-<kYIxpCk}QXGTRt-asn{N{`r!vwNP(FqW!+Kk!@_@oS50rvF&p)KiAHD&?{M#y8Gv~Zl$WMnvrEzA}O7$F}Y08iPG%!_6H
ZC?OkzT;oHP~`b?)*k@EfglSUq~O#701(32QyA-ge{a`J?d?zR1`VT-{ToR&_)ieLX7LzYh03Qp|M4DDvv*kfJ-Q8tyWjnk|DXTbuXsE36#Ko;v-9Z}`HzSd
5Ij#$YVi4w#fXes+6b@X?ZD^NBYo-$<Xi#I)!Fz1nz04~tzqKQH@KGE8R~uWoaZ!zE!$j8CB+uRP|y&5y~Svc;%F;V^=|-Vk<ly;98?o~y%awcGg|P4BZX1k
?k5f9Ty>@(3cjo+viCxOncWDoj}=+k|L;AsMm;Q#9lltt`yL0gr$Rv#EXS>_=9+0l?h`-Yw&gSy>qaa)JKw+EPj7_Ug!8|3E5bWF2#if;OS9F?wSw}j*-a?m
sSD^SA|ksw*3+xo+Z$wIN+(S5GSZ0-@~ptJE_<>3u~_(|cU){obJ3lnb`MiD^=ykeRD6ohi2Zlnou)aivmnAA_#M>J-(zn-h2F)DYHi#h91X*H->0xV@Oop>
$+n<?`L;6yH>r&pI8J!)tkd=TJNWwZdu87n9_6Xl$3E}R9*65X8+mgf|56d=Im@5n%FY5jmu{WjZ60w;mKZl8;zji0VqNh5_>k?Dllt*PoBBQdoA$PsEk#!{
GD#MTUH{)~bkQE$`!N!b;4g<5<YCXJB;A&Y_5Q^9y*tQ~#QwzD$6qLpzX!=a{7h#M2=&PZWEc9V@K;@xW8`%RgY5KpI-XDNH;Hl0Q|in1uaB`s$GtuFkQ2sl
XdOH9L%7eEm3#rfrjGAv?!CU@8@Wb3*UoA3&>Xs{ZzWEPE=kr8rn&R?@~&w38)i6AAX5=Z;x>8iJ`V!2MsdE>>IT5j7TSr8DNpYHURsciY+uUT3YrR%+Ls??
)~tnN5b{KjNMUB*9qn@$tB(f%U&rhFKR8b5=b!Ee%q7PrpR@tX^LxuUW&!VTI6l-LJRa!`NxhI$&ndfvYy2={juSJm=fpT0grl(&_Cx!Z=pU^Ak4vWxm^Xf3
FXjJ63SR!t&)W#6>uYQN7mt-5^~Uwx-|+kX$@_#iHo7>4h6M2^TJh7D8tzW%pz-~II~t0=>pXpR|B{=o=SL$AX;-<yLlqYUAXtB6Fz5@o$xK^KcVB=0p(vsL
G_TPjJBB~6I5MiQ`QLG;xoM={1F>9|&xmRnm|8D{TKl0&TSW#w=lxklnG65xg%JBsV>-|xcMP^$^QE2q=4A7o8Gwk0dcCZbnMoq5s^e|7t-X#v?^dwf&|M~M
blWKGL%EvEf7Du&C7+8u@=cs^uZ84QilSp}Deo;-_9e?bOvw9boIgeR`3=8euu2{S?1{g?Zx9{^z!p9-;!knGGc9Uc292k~k%QclZ+kCL&Yx{xci>nYCkSok
7OeMs=8b9hx9-<vp;(^d(Dmn);zTH(UWd0~P4BT<#gD>|xM<MUmgw9*CnV#A<g`)fZ+J^oAcAxmCOKPRc{ITD0lfjAFl|Z$u_!)gfNvUh(v_bm%xfxMLTfYS
n7-rQXD*_OtLj>3I{?;|d4ccDFUsPMNot;4H@O$-%)$2>rqKQpR2Az_a)y9tlrpMEUnPy5So79g_I^Hh#}Dg+@BCNr0Ux{{_S@jqgGcb^lrn1sj`>Z&2BjK;
Lb1#K6>r$sqYKqPKv6`hF#!Z1%llC0In(l>8H@@)y)f((*RUVzo@ZanptGGW2fkD}D1W)dC8{H2tQ5NbAK9bbqy6dRIpza6n6H*OEfcZ8!s5kPur$EvwMAAq
e{#df^EsBSUOz+pg3WY-Rx|N)$T>;f8}~R=MhR((lj?#YF@%POup#ykH#j=$wvQQk>gU{I_%&oP+I<Qhw^>D^z-BRBs@nqx&t;(7Y3Yc?==PFz^^akRJRU)c
vWF!+^cym0cGxxm-gp049S}I1(m>zD$Wj+}z=;rpDs6huZ<hc31;7#932*?=IvHsL!+wq8b&ct-S$b7P<J@*Vaa9;Ga*>NFx;J71V*#2AGXdu;omSuf!-<m;
CSS1frwnlmlkdm<P~X(tn!UzdURyhMn8KMO7WHa~LU1r#%V0F)fVxkMXWcVB=LV+KnA*To?>2r9#+E;H`NldlPfB<HC#k<AJzw3#IX5E5BXQI*&FoGf86A%{
*MZz+;ZLdg6vLCBd8d=XJI>WN0QmAaQj-c#Q^t1sn-0P09nW~4(>!}n=nP@LG9E{AXt2S%M3Yq&MgB)@g>HIP*vI$qK=mGp!EWekYIl;<T~eyX62$R5d^xAI
4qs`g&SmUb*_hOP9Rez541L37NPGkF4Vmze=Wbc6+MiB>Yhx%x_|p&4dIG#oVRy=h>FqHT5%z;v#tFpvn4p$~nGPpHPkHJeB0!thV<o{rPf+#0i=<@n?8t(Q
@};S+C>k|mM05uT+-V@^IjD1s3)DT1yB_~;{XLv2CQSQxx9NR58{YQWnM@KvKnln%^@b=YHey)2$AZH!SYCPV1(5UOp7!G)u&kYB79xxdai+Xns}CzKo$Yp&
ymEp9Afl5<G-*!R=5Ed>6W6EDPort@ZHt|=j5MM)=D1C-gskwuG(_e-ytBV;`^}A$F6Pcb#H&a_Gz<qE4YJ4-lV~DAIJG_|fQ%ZM5mYKU24u(p&tF~+$6ZZm
#hsB4yeU(Jte8@P>TyJwS{W{Tedt-raG}9ArcGwT4CiBaW&cY%_hg0(luuOROJv7*^){TG%cH%dGbP~vLA~hL%jt=D9*ELPQ7VhFSKH@3kAX?PPig>mJpCLQ
c6##<F~UJTUJk{)E#gTDlq-1)QVYUJefV-=NQ@Z13vZ=3I_y02Jd+Lzb@rxtr{{1vd;J1%9fRD5;XcPQZt1m2gU`ZRZu2JO=E0*j5T_X4zYVpoP$_I!#X>|>
6n+4q_&f#n5QQDkWz<09;>8BY4SvA~Va=I>O^;qYoN+$FUIWne!w12;<62PmlW{4yBJgoFFq&mqDs2pjf?2`brt$JNLx5q*?oTA%Z+4df35a4^a8H#mM#rFx
N%r#ZOKIb&dOq3S0GM=h%sn+c&UYl;vZA|Iqza`1U77W|<QX8z_-=RZ9Yum6+nEssVy)UCqVp@fnETHU=ejuaGY8djP6^2Y8UQFSQo)JqI~|InDUrh_90pOa
;P-Pj#sVxm28L{F651p1$L^w>KT~+U!1v}IW!1>5VyQj`4(BD%7|40~KDU<M**tlVc;t&J7rIw*tk&afgb=%qBpbmEy*)@S_a@v%DWZ_=8O-cu!|&jliJU@-
3?SltcsW&BsB0ji(ta%U0MJuY*VIn6<NN0(d@fAMOE80~2kiB*)KaC9NGv>fS{XhBJ{x@uus%IcpziCr#BooS4|Y)V$$-Qje}19GridR;qk)3^rQ(?hJmmbh
g^)QOVLuh*^Eu$kd%6xp#+0IQe!oiOG-R674v%;VzAx10Q8h_Vx@ba~2Y)x_MOV9KfvmLj54)c^xh!Xq?4W`QACGPm{0>&-5jS)ShYgEtz@bi45NLr~2jDPR
vqAC)7aqg7W&&zrB1gkwk0jB<yB^=v<?qPaNd15o6S;VZ{03EcjEx4Jm`)x^(AU7<yFQ;InTO3Hli$GhC{khKeADNW%$<+=;iH&uqrkqTY4A8c2h-kc`FN>l
ya$3ZB#wg~QrU)|ljL_aX5|xHrky~-!hPy%LGgx&h8AUFkKFow5KWd*jirnth~bs-dX#!$4dmxzE)JRN(_&L`X^ISyVEvsqn=L?MD4W#UXCb4v5mP3qtbR94
y4!-<(#sZhkl<;C_beTqq(Ot`XgMCUM&)NpW6h+;wSzxZp5VsnV(dq9hI0sPSn4JR!S=g%3l$U0IF<?`JORu-@235KEoM#UNd8#==NwHIxY&DFiQ04%XR7%W
aSSA}Zl5KqWZ^%il_w(e7E4CTfo*N9poMYQc{3){IbwVhVL@}Tn(#C!s&SxHE}{O(vT!_7Subdxm|02D%m#pLhZac|Bw4xFk7DDOzGBQp5D9?+&==phWwIZc
-)ozoF8=9|{AAtu9!1IS9;fL>s37)iU7Kd;^#@zIeM9ZLGGXwyL6~^Y;~}o?e@>n;qlOf%+hxnT9uVy(rHI(@<C*UT6%{94W<*3Yss;%(s6(CK(e0`ercWG{
{FB|Q&RjtU5>C!rF$1&0HjuJ2_+OjeR*h`zg@^$-nF{wSmJk*gpRP&MI%cx(z44;=L#7`TG{SJhXY^SKIQr9wKO*4}5gXm_8yfReG$AUQh=a$r=noEvA6>>x
@c@G(w`b_(mAh>4cA<f{kM-DXo!%S3W>3T4RHzuwrR+SvEtgcN%IiNg%~hzsC&@MP^XouYmQU$C&)t-Z{ySHbi!8DRVj{$7#&qn0K!ig#%z(~q-2ncVopDpz
JNMeAzRuj<-g;hrZR5o7Ym4pwWi279lL}S+f5&?Nj&E5{;$jpxK_BA!oF;S?@c3TQ)odW5Q2LDaJY2z}|53{t2K(O%t16x`QJt}0f3FyUzp*&Qp7;sSR_PDh
{(oh}N!`Z)ljA(dbJn42>yhgtccF3e_v)XkM$cccxbvR$t^Mx3ZU3o{4E6lpy&GvC<>AB$`mdv|-F=#&vAU0JLOpxl!#|(R{57qAuCcWw`zuYkeD!&|^jHU{
Mgrxd;%jTa{Lj(Xe9|x4ovN|TR64t>25)%;x92Q~3^*(q&-B7+&;<^<67BfQr9E0{*N`L0%z~av;>&EP9zs@SYXzNZFjAo_)=~u;kxG)Q%&hYue_i#eKD2+x
YRHzUdWHIci0PP#A}*6NGQ|_VJBXqf#1vT%nR=A<AxF##BF57F7Jb|u$v|zF>tY)0OBiZWQLqs=tQwi@WPHw3-WLOQ4J1KKz8f+Wd{~5d`R0V5)Kdi_7#B+W
kv^n-J#Wm1c$N`#2$3Q$zO9Mtq$ofySOd#Q_(<~a2suH5Ko23}0+0{%2o3Tnu^J>=6KE3>Q9$Vv6c8N>6p5sv=udF^f!JV8pbc4+O>0!aFhxNP5>!-6L=_1^
2Vv0CRSbWl_y_DyKmassSOIYq2~;KrWCDT+4|^!P>Bs%Z!{}i?wX!1>P*a-=<!FG<_(lK}N2jq$vjuTTB`8z!0f!nV@&oyDuafEr>D`GSKpl;RL)tt>bdN@g
sFUj&pVbi+GgYNDnf_z+#U*47vOHCaXB3)Y{cM{3^eX~QoCah}g}%Rz;Q_YH=CC&u6g>kltCG+-L_fr3D`F&B#~_-m4oWOBZ5bm(gP8>54$`{X+d7gFs69`B
9)vI+1_btrm0=Ej9tWK+uy}@CIGDq5HXD$z2{~XLm~e`nK|4r2{rDez>=!~4aR2ZLgzzHVdsA%yVn+mUw~tvx@qwUHfFImK^p8PJB4Ts{N&)>MANb%XDuHOF
hy_0}|F_mdPau#(>_F0gp%E)Yg*UJIzz-S91Qba`B?3^e9FD2lJ;9X!C^sc<00Vb#58;Jo35p>h20|3?K<xKIe%KJir7S`vBG9KB5{)E8LcBuKAwf$*j)8On
XcW+(|MyX(VMH`4lz{s=9=?L1VnB(P(o@M_^{RlT;lTt>vIDRZsg)%hc$^#@zn%~0Mq%)$+GP8Dm=Cx=>34BPqNIT=A{t8pGe0&Aaqmw*KSKki2ACMYSVOf1
TEmM*HDMqr4k-~BoktnSc6h1nA!KjiVo7$y4$g5Vrb;kCdHOq+L&G49fze@Rl2nlaDvF)={$6XxK769Eq91`jKNe4mEwX#9pX@^uNHj*nkd+LqD+tTaxD?{j
Lm=OC()G&2sY+U*O?wGmUi-O_Fv1~91sEgQj8glVYsmCf%;F);Q=4jDw^}UO;}DVEo<Er1yjb!{ASt1|!K&GGF;c{|G=)k*Muo&w-sIe6J)8`OjS)n#EJaNP
2zMC{+4JC|{bYd!`uF_OdvE;HA_w})3zSF~1WZK4Ar&wM5YWE9#%X;{2x$sxqx!am#6+4;aa|8e8JEfUfbfGbo-?C_jBH>t+C8EN`M{Kj(1KDE0MkGL0u-T4
K~WG<RSZ;xL-{C&{nJZ8`J7*`%uanWTlWvH+q4?#Xs1|+`v&+wxjAH6MeqmF@DX6r6Hmt7X`-b1Oo2B5bmTs*`2vE0_U|n+KM(Q9tsakTiv-70T+AELFPIH9
0jC3`z$`!Ucr()790+egbSFbfrV>X@3nN;Q!6y+|&N174B{dMpYz1&OwEUs!m_s_CHu<Iy>@dd;w)(NXxM9x)-BCpcupUw;zJKjN@E*_zPB#PpQbd*sf{%aO
e12K%*NM}_<~cijqkqyf_;n@xsl%s3(=CGn&TU3Pc}b``(wLHq`#-ghn~<+9=Z}#LPY(}q%rSak)K6U#NR^>v6sOrzlO|y9L?28kf7Q95<A{(W*+EZ3%Ol7t
sGz3hzxGM^-JV^U2i-4pJYM<o@*I0f&i?V=%Ztk$npl%k7)RCo@;xLwdvMWl!n%ji=^YzZBRRU~7P4r{Y8_peF$P2J6TT1%5QKnU3Caz-@%f`()%QZs#FUg2
08$A`M3f4J0>p^YKp;f1O;bWNi9)Fmr=S7w*n1PF6+u0ah(shppjAwaRHBnAzccDkGqg(W0pA$OgE-A!xYMZ1M~_%8)r~+KTB#ZZrtG>=7>cDfbb<(RuMNbk
)!Z9PH6gaff{j+TQYa*kB<s%(COga=v~Vn?TPAI=VjO`=baW3wwM)<%Q?>?{kcdh=gw+d3wH+qgQUw%HUSmb(6wydhD?_KQ$*EY1&S6B5(WR^ejMj`zMO18<
Iu4NXRLGH-QvrD@1OQ8-f`N-{MFdqe#Dy#rnA=-f)=H?Rg(4_)7>JsPf(n9)7$`uc38W}&Y(_DOm`PwrQ+Xx9L$p!czl8q4&d6_?n2C{<N)Tp5VP;vFhC+m(
peT|mCSt0nsR|&12$-aXp^8Fb1cnj-hFDS|2!Wy@AcRPPCQq`v4h9Urj#SbT$6N|xGDv-@IPl3_2kMndLS%cFFTIC4fv!pdY~L-IhJe}=D_}a*)>t!rVaf9Y
zL0i$r1K1QqkjJVp6BWz#hhT@gMSVNjlSQlq^Fv7eB@Y#QYvCW9ox<V1|?JF1M8LA8WTda0(`<f6suGt>I8JC8%Q}JMR5j0J#smpr_jh9cVGqOfqWFmzE?SP
`zoa5rsEJ$#S;-S1vG>;5hG1eGXj4dnhzJLm_+0Xo##`42<9?Aw7{;9L#LYyWvW!_5Lpe+*Y>}(u1Nsu55S@)ZF1I#oSMm&3Q9^yAu87C(SL68>GEArcl*qT
B+dCnN309-pOGELyJa+i^pgyc*S*`jqC7Atg<4b8XmXq2XmNI#L7VW7K+p&VgSR+olBfE4y#h}gHJ(Y@9p`_U;SMjG;rIx+Ho^Xzlh~&yl2D2|*kWXwLZ9f^
(mE<=57JIH#WDw~PhVhjgo>ICkfKu%B-ns7ngbBe62aH^f+Ml-I377V{_d(LjHRz={<BNdyk1CmVH!k<QD{cocUunK=$=4*4-oh~0Q@K^4j8cRv%-`w@Fk<S
B26ak(+ZnOxC0OvZc}9$U)aM{NRYCr6(CR{K|pO901lFeq2Blw0CIko>41*8`%M^VgWV>&rg2c=czb6gWV%QOggOU*HVpt$h)@Cgp$tjxUvQ3rI3}u_XHmx3
GpqRv@QNUhBHD~dN<e(M{9r~J89}6=r3at{N*gGi@DD`&5puvs+<B*zn1e462M{R-vQ*@u{2)W9hwU#}z}Gd$#~FpZHTC+9=x=_r)&a)n{!k7H_84=tTl@Dl
+sN<4H4&I!1Czx$q0mnS6WKn25I)HaNfJdtAxs1m5kpW>Vlht1hyvKe29rev5LBv?)e$72Lr8?h6eww3YSI`0Kh2H;B?^U^fu;xwBqeAlR%99_U}2Ud2c@K$
C<2rS0Q~<irc8T>H}2j6)@_*AZ1`gW{XU;yALf)zG^9`Ej6twzea{sg?$N|e8UewC3KXGhLfSB*L}^JNTPy;tX<C9&EEcjTg`mQSs^N%@5Lk>-B@)n>G*Ct`
rowG(O6EsSED*qAvuPbVM^OumXp<VEYivSWOA68@?tsT4L|t~z^h1qrtTzt!3?FwVzrZkK@b#OMx8{$W6oo3xVoF*M^pOQh5Kl-NF$+SPNdDe>lm>)2q5=Tm
BLWn$A|-P{<Ou$xIC-nKP^3Pt$HW^1RV%#E#1wHov(@OB_-A$JsRPcmQW-eZHO}yNKY?I-j@)0v4ACZ#0x3|Pl3>)8l@F6mXx5~}De>bD!*pHtpWl*r)$&Mk
l8%~D_k;#O{69*dG_UQ28I&~W1Tg{-{1^c+oBGICSF6n4Y#SQ8KO<0aUNQ#9Zo#4F3T*XahKx$$1iu-;o|Z8Jm5U}MD^Q*WObT}NL1KrT_vhHQA5G|mhGLHc
`~eXM-jjRl=A0Ve1(ejL+s*lRq8Mr*poS!9MwE#uQUYROAS-o|<`5`GkrI(&A}xh+572}(D0pOW0C^&&Az>v_QkYbclA0(Y2qJ)>qzVxzNRnu)=QyaSAo}A-
RSf{qK}ktVOHB$a63}}{Pn+_eI`DOvQ@2~d*c)KI*c%bl8XwiB{5@<b>khs8>ELSk*~xpc=8l+Yz*$N(#H!2L;86|2c;|^U)&>Z>4as?-Lx{nA-}`FlYa~z`
#$!|xaeF?yfTQo68Q-3`^MSqV2?KYkU-bF`2oTdig$fd-3Q)>`L^41H6-q>f01QG<Gz>uj6cHd$0ZIUTd8Pq(2f(I~V3d9m7+|TAAcTztE`wGz1CYj2AtJ#9
faNh#U))305DC~CN-<It-rN|Bz@+Z`55qs3$=2Ax_Iw_Nz>f08;$F^GkRSyj6Mx&aD#8g6MTF}`)fSF(b=A;+T(%WyWD~kvXF@NC!oP{Rk6Yf9VS?GLhC@o!
aBc|VH?!Pbn#UuL4m12U-wDR)z+@@1sGS7^BedCphRiZkRnSiIOpx=`qpaFp8av&%SA9-1dzK8OECL-6K_TohWz-(52xW&>ZQH0p0?i9^KEz}=A(2?JCnk9E
cdo)GZa3N1_{*Hr5F})<n3F)8BA(HA9^D^Tl7mNMBIX2$0w8H(iGU#*6bc#`lnM!e91P5$X#pUTfPzv9WMZPEhC+~u88*R}8I*oWToBTMRWi`0A~WrP>EDjb
h6C-G?8ec`+SBZKxLR-7>Tr@V21{iUR>cnfY_}v(#!53drrBESTTciifjHkXLT^%4m{oh%?d?6`^f2H)A%4%R7us((C(zjXHw_UHb@9DNdLN7gNKyTh!RIZ<
2y!Ryokh*t8R^}P<md0f-9B<0Ngc#ISt~!0d?tB$Q+ya!Z==!NAQSQp4_{&5_<*Jm@PVLHA-k${g2{s}dwS!r-_M;n_~hvK-7v&IKT>^#wGfus@VN_c=+xHC
+Z*_tW6uJf>O=YX4+-M4C+y2pqp8@6{beX1`j&cdAAFDx;=v|S1M>MjFksFMVLhzoK|h3_DRT-*q&Ob5bD+8^5ireV(GD0Gz~5=}*bt?dFTvp;usBFCsG>Cr
l%Yw4TbhE!O-pEK8O=V<dy<piVmzMn&gxgdeH{D6?#o&gD3u|8pcr!^AoK@}Id8i<s?m*5+iNE8?++9Nf?uq}k9HCDpZMbjFSx*Db{Z&|2$1L_=AI=-2*x%}
D4?)$|EK&m^e5lT8};?;U!!m8>{IaSpegvD^L{@^L1J+=vKq^<ZKkm?Q=&5mem{-dq{8e7jGvpLU?ib8p$K9XXkU~LnNu<$_Q>JznkgIrG@^Xqa2WA}hxB#^
{FH90(w)mNwEm3bnZhTb%<dlsNNs|Vozs$b^W#wylXfwZiJmD`K@ntAO%*lX3QE(!Hw{^ITA_>#^JuF%-7w9Vb*ngnymLdB$kfy~y@AsUXAv~-Wc&D;%5KIJ
mh40y%hrcz0(pH(2EeZ=J;b84C`;=j0TmH(K+b%5?F_wqa3Q@sl)&&f5)lK14%_00p51H-v>;Rq82eHBadFkmDToCh<RBW=;W36DMU?IHatBNlS@Sv4PK-2q
AQh8~X#cG7lbu!77|NTXjo+T~PJ}Od8PuR0pm+-#*cfdFjyCOD-@GtwGqxQPz9R;pO+cF$2oD8O?}UBmAt<>6cWwnYkk>dK7pvF-#v7s<=<p19V;l)Gc6D-x
b?Z29GhRLFul!)DRP}Bho}l{RpsEs(X_6|KAc$#%nTRGxA_`I>844<*DGH>B3MdLeX`o6FVkkwWDWsriN~NOm(-9SH=vaVgpb8ZlRSKGsMrBqJ^do~ZP&APf
M37RzVkA|G1~EN8JHro$G+E)9N?>62PSE$ERY;1#O~Z}31fMKvnz-Oy7k}WEbcYgnEa5kM9{>Dq5>D!n4jtG49}WmUU51kw!@3(!PPo!g6eX(!PO+a$S+~yf
eh_~n#69F7c>|}HwEy4ehTzyw+va5tQbKyu+&v76WkBr^@3*HF_0B+%dsGmN459~&2kf#8U{)V2vIoa9<{`IJ=}l(XU_&Y0;BnTE*}VtR4KOw+AvA?RufH$U
6K%EM_I3|+K41wLzVf9XS5Lv$OgMsew`({|kbVJD2^?Ut*qnj=cyNB!P-JhMHEuZTg+(8c`#D@AfKt49_ughay?FH4@-kpAJY?JZ-1q_2?SEH1I~s&|A<Mrs
uic=hmz@YK@o6{&06U4@AbZ#lI`AcVe`l4NlcX~eiBYM1Rdd;_)2!RAYq&BV>!NA*`DQnW@$cOk0~lsEs5WqiYaaexdyq}ZwtKrnXM`wtR`Y4_LJFD(sNgz=
qY0fU$vy$`_>+lAlAs4;-cOi6%hpesJx{l|Cua*{m}M=n$h1ZqIdU2O*N9SpV<$IRu}xbdN{-oPxG7Mr0}MN_L&7^lu$?eL+Yk*cC^*?P6)?1Eh@fbTXGLh(
*>qrmA(298iq~<iX7JjzqC+QJGbKuOD6(4%U4;UsXUIA<rm1+aj%Fm7SRzPM6}xeCkyyzSiIMRzBsML!mKD8>38Q5TVM-{W2qK8>Oht@w_7bNDZ5WEOOoWm(
F2}d<p^Y8u<==`c5$(6U4?T-sWcy>)8~XU6jCAZp1F}ef0O)pe3TXQ0!<*d$)tY*EbO525#xUZ+FV`4)1MRfw=--eB+*GwGDNLBdTxY@1hvg+V4O>d)T%{35
B{QqJz09&nsGFN;Y0RbLIU?H_)@+oqEjUw-&S{dRXxt(U%A2jJnwITTI=LE-!^)EPS~A4i=>)bJ$#Z)4iAGeT&CC(x<Vh-?@$<ZZuL5-^o!gEptY|#*yDv<V
Vof1JOq5c)!!ai8x=zM6#c0Jq91uZLJsq-W=%&~*GJ;p0UEX!P@Ha>%APlo8eGj%**g>#L-z+kFRUoIuJy|xa^84wGSWeJ`51R!bzclPVCw*aph0HLge4v5M
JtGC4W9eaHWydL)N`sW8)NC*7{NYk67M38PsDKCvqzXViba`)G+CxdxKo8>a$>=AK`_hOYh_W%}0nFeCcsJ*1!g`uAr{=VjUkp3IeM{&ka*z*26Xgjwm>$|V
3uq!SxL_1i#$!VwoK$lg3tJ%}v64zjpT;?owarB*9y^VS#5T}Q*&%RfDIyA!O{ak1<2fLb5bT}X1+3^fNh+4A2en~y{R0$G9&(0<$hJzwpppbl4JMUz0A!<b
AH($h0T0GRL+Tv`45z@UECIC__|#3L$gu;A7y&lR+WineH*p+&a`8hG<bJ=Pr$0y4X8~3m;>4tqx(SlehEBnX=+-;eYKoe_cdmL~59P^#ruQ;gg0GR)n2dsw
4i!SMw$hW7NG&P-AMswCHg!=kjn1@PLF60|55<9z`;ephZu20MH9~TbIS5O9p45ooJOX<IudnxyJ+55ygFd$3N$NZ6iAbU#B9bwa7PA5<kO=alLKj+V>co+a
h1CaJH$pHOB8C)!gn*$cNTxpwYM_c2HOGE4plJBu_NIhWkvrgfOrWPDu8oPI_}&>Y<tJ6(QHOX-wDHbM1)YAp;jKzgJjy{y=7Nx<8TF*8GLog2wnLCRwjOiE
><OWG4<Z~N6JfynCZLD7yfd+**k^Hp)B&6G%(Rr?N#yPagNR5IjMo{1#?8aDg232b8xE<)tU1dGc2kVUhlhDLWZGy#B1mZ^*#?zcEvPc5vn3&}c6p}Qc?{xp
WbJdFx_*rjFhbsEY0Q3)L#tYPO(W16?bIhnyHn?A@47mmJq|BCbhAXjI5vtxV*=X<nca1YQ^Xr$-gFXcFk)-%gNl!hhMEHw#0Rh>=qCsHM1E}>`D2XWS>+}n
c?X^i#Qi?8DH?_)m6R~MprAZ}6qmLQ(24CXBptR7JYf4b@0g`7jB{a4);?9FDv%L}a%jY$-*t7^+cT`tXu?xsGFEmY!-Jj;xa^dX6(kf?6R*t-Q59H`_@7SM
T}Tw?GO}Tv@HsSo&H%t6h6uRQLi5o~O_k-~A|mgI43CAsh1~dSz=L^Hw(KV=sdO6vn}J8%grA<z!<#tLK~18fR7nt${<&e2gl^6vl1nxmmWm#z&^s7{5TJ{a
6v0wkW33k0gK>=<r*}F|ldv&|kiv1?gMbvnr7^Kfi4q_XIY-%?%M~A}l-Mxl8WR$_6o^tFDP}~f6!DbO0z(EcQl_-%2WSwap%+LH8&t>`9-MwZ*?vdKIiAOq
Jzq)axYHr{;CzQ4jVmJ|^z3+@A+x)2iWTWBnC44<Guj;nx#om9XOmK}I(r1XVZ+&;PrM-i4{t+B-L3eu5zI_Q0WBz{DVbG=y*pGqgEkB#NQikTq!Del`6p`+
=e~OUm_D|0Pds&HwLU_*txEl6Vj%EZ%RuE98OSay^RjfSM9nN>qMtS-Iloz0{blCHFjE%&Y1X>^ro|WPQF_$sQ+d@gJ+3LSjb}MOpZ1gPpr@>L*JDQ*$v80H
`-Re+NF4#O<-k)^QsP~{IODbr1x0LWqMAxJ*<zXu*sK4m9U^IJDLY@S<iB+cb0XD;|A=~e^W|oAiha~SFGMx4Qx<)KscrBW4|gH;xMK@hI+#n1g$k0$2{s-h
2AwU&>FQ&<S5Xm4O`)2nR>KjS6B#&7O;ZyQV#Il5WNlO79S*fw!M=0XHDl9}P0$1HNM|=}qD(Cs%UNW&rLq|W^~;*}w#lQ7t%V~B1*Wc4l9_ae0eCKzqZ%#S
qyYd8)uZh$v=`>Z>1V*6NNMmT6!I!k*yg4+?Mr2dU)!<u`!CGE#F%n4V<lR;7Lc`7cEr-4EDKpivisD}L+Wv=oz1^rdgeWLvc&6Uvf912Dq3?T+2?h8sb^E=
?_wU7g<2HUZ4tP;ED~*123jd?qz{WmBJ>bN9QPOPFErwwD`Jw@I1Ox4jh2Pg)I5TDxmS#7i@Tu290e7b=6NDTRMw8A%hgM4sGp&7WM8f>3%udQh7zN$)p;kA
b4&L4oJJ{IKNeA&vvF;TW}#7sb;Cv%Rkc6-lD;|Zni+@{m8$WXfzI;_%X*5@R23S>rOI|m;pICSL}slanUJU#^tnewEn7Ox$<hX8vy)dQQHr214OJP)Q8?R1
t7V?FGe*%@TBOW{U~)>{Y{;uBPD+-#U~6STw2pgxY01xpHS!7{yWTK!MlE2-*T_-GCo-rg{~79e5_P(j0M?dIH7D$AJj2O_w4;oxGBr1tQJkqoQ4(5hz?~in
af4fHJf1uC61svLeoa8{mX}0;%o4%VnA-(de@x<-Zjd|c1jJ7)l$A`yK}1bW6Wb&2dh=}uG7&@(!>(!CqMAXFvIZ&w5>-pyws#{w_k#oACK+YK`J02LqOd9o
axlqd=Wvxam4vLK3$!Z*-cufBZMn<uP3OpRDdQBWQ0ljV1(&@?We_d8x6gG78;N2>3pK2IfP{t;Y|z1C^k5(ZTAz&%we_`N`u(dI#J_vFB6?7&y2cFQA)%1g
uJFzn8aIW7f=w?wz+x#h#04EZ<qbMzGD}Rc4t93p)V@mQU9xS(lo#{1^))J<hJ-v6nY^^dwNU0T6^Otn0ty8TU|wpROGCdK$>4kpNfe%Tsx2;)Y2x*{>(2>{
d(yetlyk6}w<d;_xAlFhza=fH<C(cQPpEREntSu!*4$cDmttZ9IeQZGzBj>^hc>-4mJE5Ty#;o46$=3ZY+QusrZiavqD3u?wx~WSQE#mK*R<IjEA18A8&ihk
CEQVE3-vzk-t&Yqovxun>yY77nwOG`F>PxuZC>ZQQ9jmd5{}z#UItO|&u(koPEnpZn_4w5t{wC7-;3-rap(UHVxkU#BoM=5#b?JgV-AgJUF#MANF~1@)81Rv
GVPytO~$0`_mTCuI0`7+&zX~w+DF?u{GLi|m`$&Ay=5H!>{uvyDsu&`YDE>Q<O~BF(UBreAdoWKB#Tz)+HT#wIc=yKb9|T?jG?BsFzLiiLU96=Lu0NLlgsOt
PPGGuz9r_jS`e75jIs$n3@gVO!f@#~t!77UmLf);Ok>AVl=fgUdJ4LMMRC+Fr>nW<cey$aq3NR>?9wrvkSZWOJbMQENl#iuAGXN~!M)h%iX#zsdmG*j*RWs3
zk6dfd7^>X(G^W6M?u@O@1HrZapYG{sDXoUyq0QvRr;1fr_3EeVZ=;&knL6~huSP%sZPAOLWAQ}&2Kw(b(=U`yHST2Q-+|5#1K=+C?AnB_qNqTwj5Tp^G^6&
Z+M|QpG8-iW5UU&4lj)EIHq9PLXAVSW7srtAtw|_5d(155i>Ca(@iW4ghT>*{y7hmlhB+AD9Q<;^gJ#AI-Q{f-c6!BA&Dnu8p=`7*r1AzGP^OXk;IslCv4su
n$_vis%_3c_|lnOHOj7YB&KQu5()<yufFZZh)&1U;8q?lL=q{T+SODPu;CCL7(m*L@J&@XD%fG0G{At(AjHx)NfnoFYT-nuZB6R$zymrY4tNt8y13RYrTib7
YkA6+(R|!})46(^9@C9Qocpi6=R@YRUu{}Awu{|+<8XNJjEc{tjW0IqWPT1|Wm{qv&AsQxj;lk840~=kQoDO?NzkGxs9>sLLVzhqsH!TGfPFw@^nv5q<iJ94
43KvUavq8TAc};9kTK#CgaO7f%04pi2L}nlanWs@w;XDDYf3xTRU0>Ia+QD4ARIu3KVON5@-^PYWC-^_>_qoVfe$LFFp;v+iXYH4N%;vsY6m*Y`F@-e`oCd7
=ZL&`COMWIo7jHsQ(8NnPIGX7K(whq@>l7ylKrK5)+nkYyLPDT5fw2JGd4eNES103YdpnmGFM*I*5+=}%)?T*AM_v3s2xr}gPgh<8&BWmICwNfo}$W}%QMWG
o?dr}I5u;jn1jWKK%RT_enO^!C4gS=J3)rQ?}`uW$#V(Z7*<+RQE;-*IoVB*TQ8=caUCjJG=|F##fW$^;PTlM_xuaL0*qdvK8!nZ1Q|d?CYSg+{bAqNm*1&S
U|3l6#mzO>m-YR9FcFMlFp{$UZ{zg&Ami@FcLRhElrgMLNfRI6!QHUNTD3MRj1rp2np#XkQ<*fxM6|Ti6%;cRP++zT3}E(U4O)bPp`_JVu_73d3$^OPd#UuE
_ea0syq^Prlt=$sf?BqzA;>2v{6qGBVrou-B<1htJ}GLHl=QXw0$(ov(G2{y2i<Oo*0G5NX^RyqVrH~5<-8T+I4<qlYYm3v)Y(+HCa6r4)P|Hoq=2Z1AcA13
s!5rmsz#a#f+$G}iiwz*C8VloA_$@?pn{^Jh?0VcfT{{+38|=Pf`Eu(q?TGDYN({5NTz5Yp((1GWMrm7AfP59l7fbhyBL`wY9~fXnuds`oe8Ltkf5fDos2<j
nzWyHVJIS4s30JzijKjWf{@wM1Xjk18X5|!2AU+O3K}S?(uQQDrHPrLq?)uEprT=_35rUfjcA#wsUoJCidu>&;n~%Q_kdV{mOOBQxjT&<c*j6|C3);*o-vsZ
BH=}F+@`pXSHsWZdzWplsJH+^hXiO)c5cA2fGLzdTlfI(eSr$>y|4$Dnx2H$1+x{HhEXu%3~8eWQ8CnY@-W6@6-Q26JclNDP77?9+|MY8k@bd*OmQY6D7&+m
?QK~YJlm%QgBXaBf>(72rFrAj^I&%cHyRBP8>I(HlXix#I80F{=ddHk+McqWSyhUDUk`Tp+!iSyrwCQ+<`^0t2X7a6ZSxt&7W4g52A`h&q?7ILKtv=-0|zPa
{&tVySvc!;q5kMo^}y%~&`u7<iBRp84+;c@DL~Ajz<pV=4$_{Wor&=~@%wyW<CXPw!go39(+R+xgP#%}hqOcGN-;eWi6X38S5iPwlo10%k;XLOMsfQ7u=L-9
*oVu_^vOxuX%<<S9FG0HzPyJm#||zD7!P@%2%=ZLJ3#L^dqnUaJZM7%Fu0QjC;zDs;|P+He0zUy2c-BsPk$MoSNmc^;)b@8r$wsHQzw9ta0k(>Dw#KHm7}~s
@)se-9Ud{^j3Hm*wEPypq^8tcPU7&QZTwa?W~K9EI+f=7e;2RR>F=&V&DP{S8`h&7!?~>TSEYSe0~KJ)Wd<%SiYBRs><u~Cbnl8Bw=XQ^3Qh*<!3bsC5aEXg
59r23HnhV?Ai_eexTbZrDoQCCZ{ap$<MF&)cXO$uOnYJCvw>_LEJjxKHnG<^Zq+drDPFS}bt}mmU1YGRb(y<za$lMcnSVEYJTJ_34zf<}2U2m^5bF+aQ?t|N
a0;yS8Tswq%F;WG*Swc}$ALcy=!kPTCL7a2wUTdE=ho*3C!d0l^7IlN`UUVx5{4iTonZqNC{RD-AYP3j*sWR~aXg(YN^8wrQ$bx~K42ll1MmH={XwIKMUw$f
#l+M<(t?!9aE!b_gcZ0Y9e>PC#jb<i$awXg5z5y#=vfu|3kqD20%SZAAHOjgb-;oKv}lpB7aQn2hWF=tH_HCQJx^Xa>2!g%0)fDiKsi7ls*EQUBn&FT%_kFp
Dp8%b)Zzi4jE$Zt-FB9)#+i%XLh6Y2eLaSH7Ayg?I?dzQBf4OFgRtUu;i0P@7;e~w4i4sbc;@`w&StCr5aY^%@uAb87kw4qC`$vdz+!b`-y>>PI+f3fu52x8
AAOJj<p2UH0!XSzN{4ujrt-ki0|bEi&;Y>*4hgiUjxGtU<0c>sTKQ%$*22!m+r3AII*9K0a)@+Dd$K2~6S*yl9{|v*n2@lpGV`(B+1|Gk+5_Mf@vT8iUy-U9
8QV35C?X!zykbx+YbZE#f-po5s1$g5Hy1_n<&JcF0;si6(DNQ_j0Ve&F-o8ymP*G&3d7?915_5@lF4l1n?nc(w8Nk-$G1byd@;j-jd3!FBxy8W8UseE4Pyg`
UE{OfPO9wt9B2lRRNuQc80*#5N_nZ#4{gx3yXLdmt_R;2Jcn+%;}=@jY}|C`P)kI~Kuj9idE<WTbGxH!TldYThC_FHVW1Svl@Yt%x5?$Gb2FQ@;d(?j)z^KA
sm^v657fcF#UYA-(V@z3Io_`-x_beVO%Oo<Wvo)Q+0xt&?v3bF^T54nO^aOGn83v;te|q&m<)(uhzP+hA%(;%qvv60aV;$x1BQ=?3LDm)X*HA?(d&dvG<B_L
cPeNgv@{Jm5Y{6|0u7N36csj~v2PEW2*RlH`R5l~8v{VoA33gTf_CPR(7aiU3=cH)O}x5AJF*=44fbJO`PmF$i6+hp8Q%3tFKQ|4za9DKiL~X&txQ1e#+FIe
y7D>eK*3qQC?imZuTYUFh`0z<p$n>fj-P6ouxhw!SX_o?+H~yA3sJR6TNVh0A!Z{?D>7```Nz7`L(ni#VwDa8D`t_Q?W>;Hdohg}oq8F(?#&S7*ifaHZZOgn
sl%ZMPr9|Z1;Tqi<`gzk^FyHpf<s{oHL@VJE=_Y!gWdJ9hu$6@_)hE#6u}HXMR_Rl1_x=ho_;NNBj?Qy8NYE!q&s-0XVI=RLU$d`(RR)bWi@2HfF@JS(V1pZ
ofrZlw-*P*Z$2E-0Fn<2Cq6tAtqAiEj3Iz?hGTG8gPs*31Q6^tXlYfjncHTFpz^Mq*r>uG(oqW3h>LhoX3EBK4M_mu(8M56OcP+Q2X}01k}flQ+K9B6L~Psj
h<vzRU92tHn%|k1FEwD%D`IVA%8yExgWZ7-IVR6~_&c528CoKS8Uvth`p&h(@u#D*uTRiU=w0k$(MLxzFc8HjXhFG6Yd%L8OE|d0BAMvW2+#)ubWr68O$lU?
SZw^&uKA2<`eTN)kbZoS3ClEsyYlOL1?kS+xYrVvc%6ye*vUo-8x|PSunDRaE5%G!V(g5}9*BjdV4iO)5YWK8vy|Shif(q$ZQfEDmJWp>bsG%Qq3DlI3k0g>
aFcsmHI@XnG>b5{S7L~XTB%Hv3@3wbOz(i53=3M&0uadRp339_+6s_PXmr&MT|ykD7^}-r^JjbwXE_D-yG%+aO$fRaK7|^r>yEIFYh$YJS~ejh5^B}9k#SO#
S3E2-o1;;*3*Ot@5V5q0GBytSut?7MJolvz%GcJinCjwPLDTB;nJ1-VTbt1IW7!CZLj*0<aGJ7S-J2dUrv?Y9--AOd4e+LwbZHU7GK+ouca%poP7hU;L6%Q{
4v!e|?K*><=nz4bw!Q4P!EO|6)iXS|&n|K}bI+azwFM+lP*B}06aXTQd51&Tf)Fr*ow<7JS#)g#PI*e1_yro`)<}@T0<>r?J0k}p!Yr*uD@C(0T)1?LF?7&I
#8id?baqXSnA=>fakB#uv&FtV_C79>VnVTDuvnAHCps;rvrL_31A~Hr!Vz_BJmTv?fQ@9{Q-@q^?B=A~Qfys@)pDFO4;sjzj8JeOzC*}vhHARdSv9$vT#wdf
3UgHfe0cIFjQ)7vQiK9)WhN>cH>0jin>O2R1OiyW1s#OKJeD2e%{8u0VU!uzzQ2qu4M>?bfd&*sRS7p7s#t)m)hIza%DYP=K?P9+oCXLA263(lyCFibhCozk
1>(@s(#Q04BJSQ6V1r=N0(E(u(Bs3)%c%|$oZiNCcjI7if|uJ5Erz!ac3F!AS4|Zy#$d!!mWam<-3b)|=+(tUfB_?h!6st*%h>XnykX8+%TVrtwN#Y|X)@Gp
q;JgVftE&k<LS5oBA*p%kTe6cf@tfugEbZVTOKNzWFQ#Cb6)c0>r|`UMC@Z$8aaEsm?9UVmmW?hqIpe15M@_xPOTnlvoQ;topl)`OXHeL8=}D~?N~of>70F&
>=o*ZcICHREO{8f4|GM*gkF4y0nH!<nzk<yb~hNbCOo~&;^D2JgouO{0K^V%=$2}52H`qI*DA^g@7?X_Yblxm4}=`EU>rJUvJODpjcGB(oi`kdGqwU`0l91u
NwHWCYMzL;J+kn1vKeExgVs&}K^2qhAFK$bDRXIp(6dDRoFEMy{Oq`0o|l6m*v}FiLxxT2;$@*^L{AMGGWH#jo%3yt*Vjv$Icy@78$@W=7h6o^>~-rqFBLwk
hC~uk^V5{^P#6gyG^r(m(KH(RtC)PM(LNx7s<=JpZAI65s)RJ1MB#5*$;iRH9%jmQl-8v<o7N(nApnXs(|q98U;%<<2Vvzg@&>u}e1mDIIS-yy>w5y}T&y5g
Z$gK+w?Q4*9(i=Uql$Hd4O2}f?j5_1Mz%Ox*xKi8X{$8JC|YibGgr7X-)L`Lq`Y!<x<GgG^aK@Tb6m^C>#g|#*85|^G-_(SIf2ot28hkURV<={&uFefvLhzL
B-&^swSXy;ApBdfH27w_z$PQJo4-V8s90lOi`!71j)Nno3Q@orFgnPOlTT*1kE<cAK%k3;4eZw!3CLhKz(*@oxeg9R@<uaPt3y$r6Q(zOunxFI2SR|bMJy0G
#4eDomTP$d3{C4z;5E!va0;9~0H_!n<&8wpfG)v^LdrqC9EwVjOzGTM0&WffOxx7B8p3Mk`x;;j?ZBo90}V6~cmo^OWo3w3a0*euCf8vNIBJIssUkw*C<IVU
Ih^oyEG4Q{z%@Yfi^a$BV*vGz^>kpI^uW71q%=32@Mz%*)|g?nC`NTvjG>gXk*W%s(Oh6sjv&aiIGR&2lT#?(v0CDzHMVkq+G~+GqXosd*3A5CxDXJOme5_M
#OO-(XbYb4pMyhS)}S@5kxY+eXosPR1}eo=v<=!3o*bbOYAuTvvru!4J`gtT)gxDZf<1&_0*6EjgjFs<Hfh3{0fh80SQ{I386x$rgv7Uu?YMZ=1?P7p)s3*K
%xZ0%qz$SZ8<tKIwSr~EMKRmQ5p?8*kV(L(MMn5}ezjv;(@bF&KtUZbqoWc<S2hzfrrIM@kG(xZqb>Am)%HX0M3>fRW*ZuMb<2f$)^5hNvV@DBUzwsb4h>0#
j=+rCVDx#W_tV$4*8TOA`C<|PA^<C7bA4}p-@A9E!L51evoRC`)Q4h%pw&=BRA{U0;N(%AL8~BZO0T`3ue%zVHZ*r`%i0$wgtQMz!DMh6Cy7kxb9a<*6No0N
Y&XL784O$WLeRSqk->dIn?p517mXeZzScIanS)+tR{862!-RaFJNM{zEggDV(Dgcd-nWmnqqwuy*CzUKE|6G@T!>aFo;7|iYsjsuGIC3;N)ayUvXqd_!iMxi
L1RI-ffYp#FGL1zU3xWEGT7=eNHrA%K-OuIy}~Um!FYvGFa=aF>X8sj)E7qrlr7bQ0Pc@45gub3*`b9%ftVG>J#RuO++aQDG;(i5Fku?(*w%V{y*gYIUGG>Y
CY(FQ4*JWS(lb;qZ`J5B12im68^in1o92Mi9`bd?buVvw!J6u<ORKP<wnGr$-l49h99%cPc_rjC4o9T)YqfwbY;YCT(zq{<+uR^&D;4GkSQky~d*5@0<^wt+
@_5~jTblDtH$-J6v7{Ocu{IyQ3}}&bHsG?ftacuzU<mV?dwcrY?-SNaz6RA0m{=3HFSsyWA{7=0VN|7Ib)a$=JUM%`6vE#3LhnGLD`9Bzd8>Sl-aU1#!_8x3
cU7>f0QI9Q)t+&hMSI0_D00;{7y^uGaY?e-tF4?~fK&~DYYJNSR<okDboaB+wPwASM4ll*+Q1<MT<Pn5g@&sIAU1}lPGtHT;j>scLakVRoAZx*0=psUge!h=
VBeUFSp8m}wLCiCLl77=Na%JL(ZhWj1c+j=^bJ|g>@l0(T{B4nC532cvqH@xYYMK@Xxf}rFM2WGP573OeAR@k5)s#4f2zVDZ~<kPYGMRwtNXciy0mXi-Jy>=
u8=SvMn*HrYRm;>RKl#0LVCt96=8Ii{yB`NC_cVb>!*}DWO5i84{KbS-tiW4BNn~32w{A68PaKMm)7$`28nnDo}<Bz(OVJCBbe<+ZJ06(vc8I}TR9OVPM(JT
H8ddj-le>p@8`9B>S%2)M7yKMGl*Fd&|Es#RvER=Zao{}tkpq4XT9G+%yWzwcFY)d^I&?2aH-EQvzP`Pl2&yIrV_yCp5f|ifh6G6&U(Uk-+p6>z3(}Rh}RQz
(M1t71$EP9HXR|^0B#P(=ymWcjLmt)lD5qeLWt}pshNilBN!4XMy1PlAQRZ&NVSw-qqrf2vs@9+GA{v}fG9ZJE6@<_%G{_o7(#~3_A)9U5oX7J$R^+dQDXq^
umP#&I-u6Zx>o@*c9*<BUUyvO#UCPaYzd=pvzgakY>d(*)eX4VTtE$K)D4AkGA)63+!18LAUMSisCyMj^eH>ewO8$5R7R<txYrLL>(<%AR@O#twwNl=vDUg>
Ro)|6zQ8$M{lyPjZiRSyBU(#12*xeS&Ri1KFo=t8^j2~y-mQlUU9DKhT^@?fr&oMQ<U-3hSRoO^%O7p$d`nd@+ZAD|M{&A@8&yiS>Chuq3#zDM7R0gw(SV~v
iOAB)2D%q$8Hw`V>jD(`4F#<s%of39#HqugE0pcU0Yj7xyI_tW9-Xx0+si$7WYgB^f@u`eR@*e4B%HEI*?~~y3Ca-V3a@;msad8QO3nBwQXD2Sc6%Y|+nk3<
F#-z+ov3zwILz~5!ufe*Fx{o+CrZOxwA~Jn(+?yj)h3d$O}+CRg-Xk8w6@;~)5f)jlbx*hbwTI8K<x4}t4hissPSnP9POg5m0N9UNO+6vDLZx5t6D`xg1TIz
I8A!+`D;#ZT-OthQ0U@$i8ts)dn6~3<G+K_aA{N_iUMnf5C}O0;o@@nz;?EEzGzh;*{Dj!MhF(UwV^c`ONh1ZE4D&fs7#Rl(P1-I38$IgxEFqW2MJCyF%z3A
32i}Va_f)TgT%>CYZ~t-7WE5tj7Tgy4GZ@M41iWh_TA9Detvh#HJjnHu$KGaFwatbyU@QqZxk96>Gzy9l8i=cdA_j3&1RXUiN2@@9s`re@D6!d@I#K&%@sid
%GFUY6%x!ooCf(gCvB8{$oTjQ7H=+z+$U+*J=P{g<PGAswS^L@sSGjf=Z*vG$Y>^riMW6aoLps{O;9xiY!G-(NJN?q(Bh<-CQ2BVC@dU#<B!Xx?bh^l<a7m`
CfkH>(Dlq#0vBjy$q+4i9<&!&DEVVg&W3DEnK|B)@)9#->h)yKQtZHLmeA1*gVG4{)l@1A7<X?`&Xgg&F_W&h=0*<<F3T7`FAWjd2z1H-t@WdW0OD4Z))QDI
k&O#510;ZOYZhd{IS@g^Z($?|8;-Pbo?z=frA-Us!ntLRfLgAmSj{xeL!Cx4U2K<JfKa4CG))i*re!6bTHlT~rBpa&=7v2m#PH4rP1G6vT<!tr^N0jM`A8E(
n?koAl7u@n5J{$4vcShXd~gm~rcJW5eQ}%G^PG$`mgejpTf1U1Z6n2&A(VKgF7=2YzaxdH2_Fq0VIMXZAE&#=MFeP(Zl4H5f`Jgj8*j+@6G>Y6+7iJaB|{5o
Ac7-gl|iJtEu?nXGsSR?>Axy2VkXj{PRM}Z%d?gSDl9uR%52C9DeRZOpFUT=ZgZULw>pOpHpLG1sHnhFK_?P8kU-D~f<WVP__ctLiO1v;MgzYup1C?mgSAbX
OJbp-(likWj0S+Cfdz%Ez>#yU_6H)?!35QkECc0jl+s?A#B*lG&xfsVdIMb)0)oxJ!B9J?2(rD9fj;pZ_FaQC;Tjv#&|v8eSFnPs*xC2Rz(#;;kSDPH7)H$q
)pj{<wTv)3IPJX|X-@jWlSF|#bJ5sy5#&id3l268Z-||TVB~ivVS(y*91fyxF!krW(H$I~T%0G~`(L>Ci9Q40jLRWCz+QIfml`UFuAdSV4;E<i*t;9Z6y&4^
AtIpBo(GIIW+X)JdYu{oc<d~|nK4A}KuF*kI%wQRT^UG$$+5WvcXAUemvhnPBeA^5WHO`~nVqT)wTA_XEW=u*b-pclH^pYQPz{qEMS>MJpja?w0YFCBwr2UM
n^RQU1ua9F&a2B@_SNd=kbH(Xk`z_|vOs^~KtCfTgvAHv20;(1LF!O+nh~T!?<Qt|4KL7?4J9BRN@>#;ptKayQ4oidqLk`@(rG~HN2)@AqNrY`QV?M&T4_LC
3Y9cX5g1ETjB6?W-qa5Z5wPoXu~Cd1bQu~JkkE8f-l{^63X-A{#t^4Nr%hEf>ro{LMD0*(imyz+;6eSXp3wfFv~Q451J}YqVzE{TEGAFs?y73^Ix#Ir&p76Y
>@(r;Bl3|lG^`Rf5cldmOhHBzJCOW7+yR*X4qyj+&^T9H8V9rxh3yT4B+^SX?=%2+peK6BfHXo7BuYd@M8qg5>LC$#zv=P!JdQ}7aNz0!e3im_vSa@&0W`En
Kav1sIAlTz5ul1@$*|<!Dn67*5frIH5g_)PC#-~tqLq+BXecUJM96AVSp)sYt3!^FjrdK89WS0Ze_x%;?2RFgJDpb+sK>44_fA8@G(^olPLECxg~=X1PcZ~g
M3V%m6vW9!*qUjTb}(%5#|<#k0Yy;+L`VfhfJp-~P!f>I3WRzI5n<kwMzm<y@%kU;(4S06fz9-OsX)gpn0~5d(4UwZb0_B?8BIcy+ScC*8rvK5bv$o(lzDru
Q5*;$HHP>m6mz{cI1PtWIQV+ldlFjK3C@M<7wec9y&;!n88@XeIo7ho7}@9_7^E3xR~Xj&?Vn1%g4@SWL81}_9lC7PHK0iBlM_h%&vFba=WCH9Yu2~4sTwpc
>!w;kktGr>FEB5khBwT)y)};7w=@RJZg>{fs$%gCGC2x6@JM+X-s?4`l9YAwsD{2+1DCigNpxqMs|3re<$#Gckuh+=j>zntr0WMc-4ul-G%+E8ZkOY(*0n))
u&!;I@hRx<ES2L;j0O~OmuvMsxVGf<Lm(Kq&zaUx&E<5ml58RG(>}uXrgy#K*3Q~{W|Fe(3agING~)#ItUbC4F%WW*tDiX@KY{M(XfA1xu>ySzBE%g|Ygm45
R1t9ue6WUf7<fJhdayL~M)WLF90~Wf8qd3nTCX<FacFWVISlfVTi^#JJ|6h4)VxRvB7n|7!}YMeh8>4oj#H7UGG>lvTUfBE2(g<7v2FK$P%dJLkq&ZkC=G$@
b_@`D7O9AAir6)TFl(-q`khNR%(#s}Pkbve4+f}ZZ*leFoPx4m*0a&7opMhu2qHjMh~AbCBi7I?OWqy%t!3SA&ubccZxma@+JhV7^}@j$5pvE8HsP}8Rue)u
l)-cY1A@?l&M{i(aO^v>@7#6}f$|v~`1NpbbMF#CXfFEqpExjg)A&=V$vr=A$rfep%tVcn5ecVh5(M+51$c3Nk`u*}px9#Ii5nFMP=T3na-hJzMTmr<^lf%q
9xIwgT{a-<(UREaSRmKsu--2`wh^`V=wpJ)$YYYp;%XiachmC9&ea#KEj6vW(lwV)!`8{BL8GyG=~`{I>TaDUTR%KhxTusZRmf#i1#05Ak;<W>WDGM<eY<t?
eKo?hqJf51#RJp5bS@dvqbP_vFh0U1g~6+oF1qU7WKFGev^yZgxW+=3b-wjbGS<4kjyXYiQ7@-}VUY=_#5zfZdhe*Nz|to}z15OI*S<T&vVz0h!1(hya#hx6
)%HDm+}?^AOd1Lj(809o8V;`$p5u%aLNowN#oTWW#W<<W0vjU$JdTbN#~hxMLR)7A7q>caO(DZq-qSsxj}K{xxjW{$wXSn|76dxb(qXN>7*WO*zB@W1HOPg}
pM7=ayF3SCC+PL%s={)!Nyw8p&ND<>VM^P29R)?Qnx2Nun}L(aJm7W-;5mnp$aKx`DV{TpRIf*GXiaw@fiu7opCU8x4}UTSL!P<w_VmZkfxHuu1Vj~#J^p_?
B|D6<A*Vq~UuUud+8E!4CMMWr3uXzBB!Bq*Fdtznh~rw9L>*!XT`JJA1yG&9XtjjJzz&Capa5|W^V1GNPihhkg<UX_FOIOS!36Im7pjBUA2~pw6@o)>ovH~U
oMZ%o5y-K;LjXHVQwj|LnMZIhQ(+JF4S;*i&v<Sls6p|EU{9-f`6#=`eNb%rDd@WJ!#((TCUC(uiOx(x4Kf>ud-|uhm`GGYr4+P{C`l|rgMFDX5i|@;5+x}x
QK8V0QJ@V7Ey{i(3;T$Xl4y#F21qIbPS30K82jaD2#@W5$qxSFiDFaM%2DJx){t2Z!J4qGEFFfww_DPwW+(c+zr4@q|4UO0yTT4JNwCYNr;C&};B|PPGC*>u
s2_Mlz|r}??EBxi{B%}3UBmYXC)j%f{_m(hZJ99-@+hIn1}idGF9d9IVE0U3urKIU{>fAM)A9uatSA(qhmk4Ror)c!u>WSs;vPW)c%J^wgnb|)aS)L<3}ISB
5G#nFiJF%fGeA)UL{OM2p;m>^(x}8tt4IY66cRuZG>n0v6s(j?k~t;cj>Swx2#hKx&!c{@|E2@#-RYDy4I{Gd2Z(-9C<b4L^YX*-Z--(0IfA^$?S<_@_sS$h
G7%zBA@`vGZxHthP*Y>J1r16mgpx_>G*9R2S@HS&_`@mFlZj3>n3A}HkPJ1AIBpm;m}x@5TF_Ml%_oIDBxW2Ya8sF;n=v)UvwStw0;CiekmFk8QlLLgnZ~n>
&US31p|?X3AXGMx(jy3nY)LW3YV5~3Gc!RlrrF-Ufani@8|P%w7?mOres&aO49S``CXm_$(nxb&8ag`a;dh3Jc*L2qv5}-jl1-@5OE5KRoiYy<IUPL%WHEP5
Qx_s2GoR?Hsu^R7u;6(el@VU!h21(Gmu8I}j=Co2As+1d?6DKg{>Nsh$E{U@%`hmR#{$e0Vi1Pe0IXmhzamffsYIgou4XP3imY6Ov*?(w)BVL1{v!R~wz(=K
L-tVQJ34r8AGYl&^40>HX~yz@0h5E0!8x+1^nNGve6#_~y2w`%B&d8+a)s)Km`&x>+@vf^*2*IhWovSr%^%<6x``<^x4Fcf1!_9ob-as*2pd4~kn-uW1LiQO
qr*AvcuqfeuWh&AJ54pTw$6JZdRZ$3d!bXgVET>b9+wBi<qdluS^m?J;z0yJ?hTLk*r2kOn87q1{&a?+?McX!%${NX^MmPf`+$Gx_54A3cgf4Q&&xxy5A?vl
TWzQ7J14|DkK=*C_bB*fOrMm-{vQ6F1BP%g;v%SjXchKU=+G#ZI!X}2s~44GWhjBmazWRweBwLIOGup_9y=A@CVO=BznW9-C%=um)YU|`%{RO9`8f;J_xb!B
boTYS9WvTiT4`0FASdWuwa_U`>}jdh?z}x|v6|f4d6;Bp8;*g%4dR;ZkS{a=MzW5Sfyfj<SZq@1NKivtkg=m!Q0rZ9PXZk8FjJRTwze6oLE3?X1p5X8xCn76
#BgUg2yufKA;#b#><anbGtuQ-O<h=TR69OMaj0$ta4use4O%HVV*WMATS}kMN#<jPkoPIabyTHc?_uCRIRKvmWaic}R>h*Q5oBP*08UfG2NAW0(*H5+O<Z_@
`UsLC%c0Akk8AZ$(iAY#L_<MMC*Sr5#i+C{4Un;xbA+L-1}8CE2N2rS7K~}l6R{SvoKYJ=ol}X{HkeUpgKFQ#D-4y0Ep;Z;q@j(1<X||Nl%W!qF!S6GLHa5m
KMm&fUH^kJPy|sUKopY&1rSXX#881t5)@3NN#dG7JHU`1%n?FRqd+pz4G>c_s>4w$B>)i$(n~P{#1cro4?X+QA{oGe;m*Iv6cxauZ}i>RiLtgY<?=HVl(C8+
u&7@i52|bc4_QAG-z_u_<L4|Wuy&v)a!fR=jFdAmQzHygOaPF{3e=<w6af=KKtwe}%8A+dckjKn3;o{<2!g;wQV-^!!oiW*NfCqh?g;N`Fg6L4<skGAC(2w&
whxY#0VRlQ)`^3|1ELU!5j%ns4MJ2*U{xrJ?o+<68XFLrLk^q6Q-r)2>qEV{--b{_jhz5$U6jFh8iZ+p%|f|ugSf&Ls{*U%<73D>6}sSKZo1TD)E$LfIBeBu
(bT;;e8j7Q$?rn!)s7kh5bCt)x-cdRy-Bcu#(-otn@_0U^I$|ofSU}&1O}ppJ&P-`3wpzbEb-b~8PwIIz;ij%b9lp03s4dn_JLKSP=HP#(L0(RjF#U7dX`SO
fb#dOu_V!mqIz4@!`0FtO|L_{P)ZJtbf6-voeVAl?Q246u>x$-1{_9n)^&N=vu29;&U@;^bF~VKEJk13cAr0+X`F?7QB7@NmNZ6Gt5s~$+88=K-$b`H)$)0C
ldQKZ(=ag^XGzB!a&g8NJJO-`z7vi%<Kmbc<_8JW4%y|044C)2$vEsiiBht&&Jht}9%4sRPEyAS9pO_bx7O3lx7$RqPX-SH1Sm!!{M;L3u#L9{&?SORCfN%}
TqYYeC$#%D2(b_}YpoqxtKS1o7qIk51TCO}2JRqf1~qEJh+t?eEyhwe7)Ud914x!>ke#oCFD*`8Sk;_U2$Y45>5Q<f>!Gt(C^gZ4I^lfpu5&O30R(qrs304p
*jO0V>f<crhzU_iWWz;*p^-YYUTQe791;y2#i1LKoFP;>q7o*?bsnrMA_Ut&lp6^8aulJa_>k#eRo08DH7f&PfO<uYu`ApG3ScQC8G2wLR6rvI>SQtSW!;Jb
+IZNVaX3>X-WDO(9F5?cDjP_sxo*J3NEniI<&fT%17}28hh~YUMush<)<D86VPdY$h%k~GbBQ&8Ubg5kvfF|*-zK1DW?Dlt1;MSr)n*GskR}|_8IVB8P~{Lj
2SSN<3djftQN5?B!!_7W!sg>t-uExMxxtxGA8bqs$v_rzqahI~=c|UeI5`T_#n^ZvK-}CVoDH2IqKX4)z;PfP9g8N-$OmE;s-e%H7(fp_ZABrJKs<;~bPN-<
k!eI?B4b7&6g`Jw2@NnZA+7o&h&>1ZhJpf-Pu(cup{1b-qM0Tl6$qA+m7<g=Nle{hgK6xL?WV*6c)((1O{A3K%FIH-6OiQGHhIAAPj8XytU-V7-Y-9SbqGui
kmN|5lgt86j};Gb=%4Z<nh0zkhs(t0^Z1`t_G9rr%UFZzm7uAWw_y2@kJc%a(H~4`Y@v#%h^1Oz@kSyDsiG&`Vn|R}4w^QV1XNSEU1*v+pYor}Mwu202#NvM
e8SC9av;H1iF;aO3TC9(?Zwsw58WMoKLn=>^p&MdN*W_}!TAp1e}Y=uY09P{LkLi}flDstog3Dp=FW_)@#xHC`F=maA^9Jl*=zd6pe_Gt4NDCPXDv)PF(nWo
k_e_#KHO<Go8_ODgPrK94e%8WZi~Gf;3QabgDkOt?&-O7T{UcBmX3@DBUlaT?duXW1}bgg5MaG5SjyU@?&gaQ2*g@c?p%1J5xcZBWFW!=G)^IRKspZyv?e7G
O4Ak-1XOONz^*ZwZVXM9?$ZX^tR)OWKuHd@5g;97$*e0hY_pyNP!ZOz92if|FrT%8!5DI1yf4r|YNh{0l1?&GzR-A6z+yM4tqK?f*-%fkfoVu3X=)@yf(QU4
0titeVnLxp0mUEK?gEA(h(aKyLJF!ego0;d&+q2&AHDt;jxRpHE*E(_0;{cEAG$TU7t4N#&N+98e@Hr}?Q-9dzm&+Nn_%Yy08ClzP?XFO%0Yns!rO2YU0g@>
xOqTZHY<&*O02fY^hiNM-oZvDU0T#^Z#jYdX~0R8M|sCuERB(__qkOJz=<w5rw|o2aT{ZStW9i+L@|p-wLFNB<qe&t&uUwW(vwYVedX+dEhRzJf-=}k8xf6!
Qx$TICO!40^7)d0*5x~(%~e*yr9&oA(7!=z)|kvd5z}pGJFh%ho%ONnh)g7Qp6&bjOm+~w^whX~x9h9b>G$hSh6PbFkE#FwS<*b?G)H20(QVlGGDWnuAWwZd
(#K}U#G1o>b+~z;@%eOG4CvH2c6qhcPX!Khk35&!nl;DqXBe@ZrR|LlO9s`Er8G4CL1$q6oe&Cg5dB!)^k{ry7p|Hp=<jbWW@^=*8t~NGyYj|uO2gw4V}9OR
x@g)p9{uX3v^KPjy}PcnGda87Ex~--Go&bZM}&5A>0>cnj*k?r2?jTfWty9#Lf~$|5*P>7;#^3<Cr?)U9o;xk_^y*dkBAwSW&v?!3^frpDW%KU??JsB&iHG-
baE$X^_AYAPONBn+dI}h!L(|gIye|(g&3%iIw5ns6BgGBekCyixuzzwTDC3X*Ny5c=Js2qnb%y>I_BE$^(UI#&SX=Y%D+{u1Ahwp_+c003L$U-3hvp^a~o|}
+l(O@iEyn+8($kCitch?SZo%!<7;SUk7v4PiX}veM%1K20{W<(4m|a7x2-&a$B%b3;^NM8TGyW)$vd5{a}S&7PG5u0)W(1ww)vI?5J^{9#eishRTGT!v{4O~
ZNM*#E3I$4$2&H#4naAIMMfYfF4ZxfPP`R5+2R^GI;m_knnA0P5~bBP;>^|t2%a~46G4~*SJZI3_vLH8><+`PV4NFuT@9tC?Z{TwnbQ+lY9D=P704UkLoqN4
4C-+O=U_kpQRXC_CW#To8TM=uqo?pD`IbrmkO&2Ny8mvVvnwu*UBkOq6?v2jxIzgzm*18)d*1DvYZ}#WWOO9z#8!_@3>yIalGwF~#qX#DG>$>WLpv5!@`=ZD
l)PC+=N-7FKV$A6Y5hqE5==l9Q$3ryAaqoEfcb$4AEcgoF_eOtiiQe_DOe~$Dulk@z$Y8%?YPVo-JG*wjdHFsR>al)FD9p6>oUd`L+Jqi;#Ck(B6?p}wDol1
ifM@gJz#xA2Ji3ldBK%gee+I3C0c9YsTXb5Wb29n$F<&26qAZ?3WMrzJtm5VsB)Zh&l(QFb%1UdB_ymS23D1lXwtNXslNjXcWO+@LrA3jnL{0ud}Pz_WQZ5l
@p4Q?(y)1_EGG~SOo5M}LV8ScFt_M@0Q$%}r;!~U#`y+JIl!PCwR-j+IE457Jpmqk{>Jb{S#0Ag1N$rfoH=>oljxJJy<~{UY|0qRAE4qxOaVacg+G;#aG}9c
r_Rwx10*#xK_pcp<}edA1rh|rK_w7q#K9XHiYbT*3Pvw2P@dUMTw_JpPH&+^^c^iBq|hcjBY6t)zR#~OrP$~KlnirgYf9R!Ci;QF`hzGUF`PI|fh2s1?9UgV
56vZJLRcmSZw~}bgm#GeDt}uEflkyOJOIKz@?Wt6ied(ZNCChfQW`*rM5H%|utcYG@b;$r&yXaf7({?5KG$AY#vy5E_GMi6?4~`p#;Luy+cAYm3MnYRhXzhi
6^x)Fh*6m!kvx5<sE5eFZNUFbtvUC2`^VJt06Q`X_7Fu#C*^(ro9a);TZSL5{Um-`cZahhnDgJe`0~%_HHaPZ7m~;bF#U*NEyf$X(%J{@ZS#x8s(A6}e;?Ar
84=;9@uDIh?xx$oQ;r9AH(g})gnsmYqOZ(;|6-@#BlfCx9LA9Jfk%g>^Gb>$Vx)wJ1Q5o-pqL3<!NK;K>RE!QAt@<&Fns}#-lNtIC>}w7q@Qo=34)=KqW><~
#X4sBW4a>{Ni0x6U?I)2Xc*J0z~J_f_HeB~+|3ZlYjpUB+LK1h?Bq@du>He07BJcO-UK*L7+Lopas8NPS>xFNCJGcFh5}_KAc6#zB2th_h60o+Q7IIOM5Pfa
59AVqg+18n2Hhi`Zk&TJTyGcI_V)^(hxUK1l)?oA7Rnfjkw_{4mX;KBv<eb15dfdTSyxmcK%+nfAW(rNhm$ZLL+nX&P4fEZ@sP=Ve(_ptz&k{;N<&=L?rfal
SynjCq~33xCZE(h{@MFdOc8{kqLLVtKL8XdN<|7nfm%eNRG|UD1E4&g`s$@pgh+}4m!La&&cg?-hnCrl<q|;2<~U*GhisVIqQweZV-OK7qLf7}Rby<bO=OuU
V1igAn4+ZEr7%XZMg-b(^OWVF7&)Mb%q6v>ZCKKl7KqBrOBO1khZw^_9EQayRIusGRYL|ewG=}&@(t^0&6Xpw*s4WFCZ?27@tKNXs!)=H74gWsre@Fv#!$?)
L?r|WQd0pMF{dpTa_~G$Q4+&j1{NTzHH=l8X3C&g!AY|oGu0AuEldzf1gC5v;#dz16kAd_q8iw&MFi|PrJ&BuQfY>47#bKNDjE#f0i=zKIU-mJa^p1-6O7g<
f7=);i?*7DRyHvSMkg^?*^GwIzBmJkqzY=4f^r5Op)nR2g9dgTEsUP<h`vK?Izf3MLVP0_q$6sAifVg~LFi<OcEv~<n9`*d7sg(=jqW?i^MYv~AXDZ;Kpuq*
$Rp~tDy&*17=#7XVxb_Kp>FkX>Nk*T6aY?AgOULa0el8m1b_jVN7t#t=>KrM8vD8J$bEQ|U!zfiq5c*Xw4#3D%5{d3$|$(tj9=WJFHgT`JES^lk6AxY_vqNp
L*m;?^~#7_S(xi9llDGm9X+z4%)R*ThaG#^!^n)Vu1bA*0QyeJe(8Q}L>3^7d)>ME)6UrpEuud!f3f8m?FQD+s+cQeKmIfN9EtqORy_ht1OX&K!V*CP2cL=c
Aar~tKFa_GPqIu)+#Y(-nUN>MCSmer9!^s9B||u?yv~2&^W*F!;&3!b{}c*+Z9ronotj%MJkG5%?%hNliwaac(JoKtd_`E2EDYDo#8Zr7QQ3fXtq*Q-x$->a
4jx+^aS{-N9>Osp(clnlR9wvCl=ZxFVCa(}S?0r*L*@|f_)pA9)Jlyj{TLL;eCUFa7(l6{nW%z-7D#5Mgo+qtW&nkvWPl`PXr*w1a_PlhppvI%7>A%)lCe!Q
;~Wc32x2Sob(CE|p&#=OuSWf}sIEvHK>u;a87Y`qfyMdcE^+2(4*y;`_AjYb$Z+3;`>a$U58HIe{qP&e20Q)c)-WiOlsx_4N`=*SK*7oge5Fn`;q~UjX8qd2
3BlwXLq}AfZYHJ^)ba0T0uM&tS0EDs<)0T5&M%b%UUcR8AB_t1N87k|vjaorJgmdFmP?c#PTBuoXnqKY7;p$8dW;tKlr8DShko?jny;-YBiCuTU_@1n2zWrT
?uBHE9BRkuYE231L6E-dSZPqq(SUHBk~Clq`K?uvPm)Wt3gdO<v6y?+9mo>``g=4dbIZqwurx_nSuJg4zG;y5>hC(cN8a}1^vGB+;fD-)>rRax`yV9tE-z7I
-QRSmx)aMz)-|DvT2_-ywGk=ge<XfVhp$te2|{TxG@43w!$^Eenmzg47Rs7Kr&<f$=I6-pk05!Hf@Cxrj<RF0hXqcZ6tN+pG%*<2DA80M3D&sQ=|zSi0~}(R
mP5(X9Hx!tO*0W4H%!H7Iu3@EuG<wQXy|$=2$1P0iJ&yPsO)J9N&ya*fYNz%c^xWV7*Bv?5~T6FGrHy80H!uhvw*7muvk;uxX^^50ulrg2nVYVW+^+d)jGH&
_FTAt?Q#k_vo}b2exv3H(n1}+dkuM>e)zAOQKC}PqvX>qGL&-hJo%yIggRIvsxQf?vDC7P2>g;=(QiHT6V=yy*6E`>6%{f=gywItdM{dr<XBD+slpva2EX3-
<n56$0ZX*)3Y*ch0)4?hWIj)l7zvY%8X5#BQN{S>z^Tw8Lb4SD+8c-r!|2_p*}`BldQ#;tTKVg<vlt*gOoaH61{8>52$%r~7D*{3CHwM*mH8t~z1)f|3IWRr
#1(Y+As|&K(;y^{pMWKg<;Tg+2nvae21f_fK%ikLUlZ5@p|4*>h$v_j^^yh%FptzJ_sCH~p-MUU9lVv{bG$<BgSTJ|d;o{Igyf2cw{0`5SWArX4qhg9+$cP-
7z^LtuaXog;4B^TjvxvF(v7lUfrtUj1t{dTld>WF2(FqB2}(^U=~d9MNREMu#w8(}5;O!wTOdTKNlhV(NU;Z(ToI%ULt{D^tHu%OSAqe_01>m83^Im-2xv_q
fh3}csfZmZY+1r>7E#q{7(6f!j3Ngon;Ur#MHlJDD1mfBIEj);0wK4+4~$UI2}qM1`rtdjE#aU{3GtCQ2+*ZUl}eNpiVA;Os^+U1C>^Zm3APNxRSYF99a>pY
1wdjJ)WGd(QrVn<u^}BPp`wI37exTH4G9;BK;}_6l$bLhj$;S)Q`$5WfhvWFP{yG|6sa%d`29RpVyDK~kCV`OcM8iwtZh!-B$Raax}NEf!7KVaGSw|DBDF}g
v>$Wtt5EH>Eo%-F(JF62<VVD7SI{vijQ~(7b9Vq_=`y*|8})ePn8)hJ5#AghW$gIm%F-Tx4-rPl892OkzqAeD9YFIi0BuQBuuvrlK+6eAnEXH-FsVQt${RiC
5i5~E%#M@}fE=X`gC3r|9vJl|P&?TS;KFS$X}oZQ%@@5oBiSp|L$rm)<aLa3I$`2RIqXOmQJ{zCd?T}PVBandBA#K4hr72YUf#Uj;+wkHFiet2L={aiRt))?
3!xN!Obl64#T*^HbH@jPyPkKX$aM~l--p47B2t9L3=kUH49#_je(Q*Mic!4C8hfzyT^KNSE-R;8OaX7$gWk^q6W>ozRe|ER6_&<+ZMaZiy0uEcq(MC?U}-0i
CI=6%2B2{3%i$#Ifck&@JNq9p?x;R%_{9Y$jfq@)agc%tYok<jQQe12ql&?)h^Vxs0h%UekcuLjqF^ElswyIxVpO0gHZxrsS}3U^NVH`lq>6?P#$hQ^n(Vn^
n5cAypn{-{7`ra2nwLSXU}h*Fil(9{mJW<jR)<Sf0Z&GNnTiTVB_>KpMsaEwMoDNPiCr2Qh=`_$CJBa1w{jSPsR$WqfeLzU6_-L%n$VI&HCGde;|6w95l(GU
rPB;hn;5B9k)o*SO$v0HDMS7r_i@QgdYsT7gqjw-g9p56NrE7VXkrMWq@)S;Xl8<nh#ic=Oi0p@5W!Lqz(qmZBy0|C7?LSu0Ew7d*KW9RQ9)EA0R)gpj538V
l}R%bNb-=hpkNYZMNm;#kw8=zs5&JY5+J&9AVfmQ%Oxc%@o#$Y<{$_Ug>X4chwP3|nfFjWZa+l&VYXyD$sx^?iN_Q;)a9A?;QLMhe>ha-&;xH+=|g5(%4tQ$
5CHZ8A<wT*14FjDne5IpKIwmt`>xy=afw=}i$cn_h{BfJV2N7FQjM(1RYO{FQ3SQE8lzg#peaz!aylY$L^@pwq%jLx0@|I7I-zMwwp!Z*7KdvqwxVRxF0>jp
41&Z<Xj-C;3djo^N|wr`QcBw}OhpAWvQSU>T0oPivXrzT+X(eQ?W;wrI%1|RIN73_Q&31~O|gmtQc-DXSXKzuP#DsMvecC*m8hXxXiFF=Ev!Xo*ha>QqL?%q
iYiEkl7MN7k_n2$G!Bq`AWjz>;p;ee5^|D-peCr8iJ~ZIXrL+yXeJS%(WHoJA{dc~VkQWHpr9#AMyi0Sp(qMgl%yhJViJI)DHtJU29zl%3Q8J?N<g6~DFT+3
CJHJ5q^h7PpowA>DH1B6X&Q+Vf~cZ^rj((o3Ta|W+04ix5CcNQ6qGGh4GB>rOG;AG6ah>?L?t0XN>DUX6a!NWKvL5~Ku|SFLbQQGv`_^t4N@f`NlH{iMO9Kz
lqCq#G%Q6eAjJ?+6cp4|RZ38lqmnX4ApMVSo7cP8_L@I+Du&%qSd)bJ<@DAW*D*gmRLfE+a?U0*MjX%De=T{BXt+@HkOR?xU2waVPVy6Z*jhG#i>(>8jCASt
ZZ^H~jbQDbNQ2P@N%U`CViL3y6s@ot(WELMA*mX5q@*<IXhtXqqCr#gl@kE<VzCJovA3&@BJ%Y}QYB&y3B>8^wsiD`07MfBY@@Bs2XWmL6vaASQ5Lp!LkcIa
!a=G~ss^GcDw;zedm>L~qFQPy8d_4BifKbnYV0B1C{j{Vg|LCKAQ4kkky0-J<IjF`b=D(^&2yNE?vp}y!VpxvKu%JRL_Gk|h7cafQ7ADbzX&T2SUCq?^CuYI
0(-b2*rfE`Mg>A~JCr#}bR>O{E1?zK^k6%8n^#^yAK;vHd)Y)3RuZs8un~wtm&pv~Fm@gCbN1ZB+;%uUp0@&ChMw{$HC!{+bP@H0JmlYPeW%PbJ`Kyq$}$j_
qy+$osYs=T9^J8|@Tw?CLX1Eo=l~tA*F2961RXkdcI<6MPb?i3d?TihGBf8MYm7LAHU!rHXRPwZ6mmaa2gk6Zt+0nODhWa;f6fT3;p>FPJWQ%&jqv<VK~Vty
By^AN69dAJf;Za0<peYAgZB5q+T0_YAs?XU^aWG^R7M<(Az2S`+-)#ahk(pelVturXAxcglttgr`U#=@afJv1l8Eu_S~Tbl5~pS`i0DH=1|#fG@Iik=<bTXU
#4{jLr6SCwfs6p8Lt{?i4!?KQ{V0ktB-Oxk^bxkO3={q*xBVr->QmGQxg8p;Yvg%6jIV=1G>1*q;MxnL@GcA@fGDg*D42Yr+HpfDctsx<kd!58EwMCIkWxf+
6;wKOCU02AB`#0LN_bB>nwqb=v#lVAu^mH9PNpy^du3eUImrWr<%XSlgb(2i6;gL^C-@PzQit~Uz!^I7u!nuwBwom|8G>#rLem*LNmZ1kk^8q1VTy-<DcSm8
+(I6|^A4Uv@n3NX@|p(0iV9B1q2&gng@a?@_3Xay05T?H*N+VTY2X|P9#<fjuub|--&f80<<{0(`ek5cMkyal9I_)h3cY1RuEuc4V%OGGa21IzFqrA@H|Pp|
BOZ^$6UiD+pS@9pkeLD`znap8RYOGu1dIVlQ4vEBOf*nZArli3f>5DDT2;WZ#Qi;kLqp_4@{CA8RZ2OP0+7Uv)S|R5#zi_0AR=JDH2sV+68ZN!Px+z51{f6H
RELsRY56I|-sv=FlBca$#T4ZGOVq6OumMQLQ8v*f1Kt47tO@b>{MesLT&<R8@Dm-(W$f#lwa(NVN`^yyOwCRT$%{%OGG5fsx3v{@Eoj+W5w?_>qqDB86N^Wi
S!rnX-QVaa?-o6M)~5~0b7t2@W^!_GUn$nIwWxFVW#_P}@2F^f+bfy8T$JIXL3uN8Zh98y+KJ#-shC~uS6ls)$GE+0VwDCg6AqlgM8wEd5SW8ry9Y8TF|2yk
84G^ZZ(8nq4KU+VVzs42tqkm2g4$5PtEp`D$0a$eRc2OZ+Z`&}sWl5T-A?2v`8%jytPz6^WZD`>b($FRe7u)M4}~$?MIGH`Lt&s_Uup}{Y)cx4r&{wM`Sj-2
v#ME}S}(TluFWNm8p<(cXg1Si*mb(N+q<3PXA2caouyK;>y<OjnpTaKb6~S2NRHi`cw12{YhnU|F&H8s_=!aezQyXOb%m`>u&kMlDlJ9NwNzJqk9Q~Iu0`l5
s>mtzJFji6Y$mqE3aS(=m84LpQ!JF?-BX+>{Li7$JwWby3LTQ+?p)?a$vpQcWDSG!l@kFUE5)YyH%AsOU8Au_LDwOJ(0z48g$Yz|5bMl`AC&V2ekyYR2@{YV
kFo}mhMM}wadsv!4HzIQpbn@@4`b?!5Fg4U0{ARMjY2>`Qv?)JLkLkXx@5m@Qyox5i@-suUuXm5pnb`R22c&KSPJ(x0znt`f!}}azAdqbqh}P5pTNH3<HAw<
d`IdL%A@{UcmVe*7*OjW_%ee+fXfs_6*Mxb5>O=+l%z<}5K%x-Bt!r}6jCw-RVw%hc#2G|RY*jEK~yp_G7`iA5TgXa6oiDW9uJaH<|-(A5{UwqiU4S#{&_<r
M1&2aD+~lf5E3}T86aUO2#AV`RD_}mf1eNa0{<KX{IW0OBf+=3t%r~2+E}RZL@5ydavmi+85&dla5x}8J%*KN8G@74IXz`hQi0any0VGMEg*D$_&7R@82G>s
xB%${p$bx~%?1r9#HP^uqj?WlK?7(?RL1-wF$nqQ0+jl|nh+p?`J$aELTwlCGsI{Y#fnVFfy_Y`33MIF)}u~(aT3%-6rlvZS&LSC4}odLH2Sj8wG~WGlZ>j(
GNBGHa{|C%psG%JH-K;>wt_nuS&jgXqx^U3eyske%;exPL>prUK%O5(_yGsZ5AJ~Wq3Zw-f-fZWKd_dO^D0(=<W>r?l^z9vN_C*upQj4G5WY^CDS<s1z+-o=
J0Abc23OdA`zG&NukB!@s%aubqFJO8fvAu<A7?iVMIDdy{$Gw4tufI~KM1NkuCRI81&*f|FpzCf1L%GMz!?=3+FF6~PJkomS-P<LfbQU?X7uy(Jxh_(@OK}2
TkPeWrP9H1FGcnVP?Q|g;<O;js$m~sOf#io27wR^@7JA+uSTd1V!ut}KxPXc<EpA3i5oPC0)YUS4AyeC;Q$*NH*vy1lu@Z>fLm!HJaBn-FE0hPK=CS@y3n(I
7ib=$Z_JZ$l@ygs^m}kf!Q1MI&Yv5FRM${i@{U=$kSmm$CpmfSg_VYqK)H$ZtE~-Cnan`<olV}z2?0WCh8#nwt{@GOa(F{I)x*M%ZFkR99`lZPoVd*I&#vnj
Fv7mMBrrQk9T-El1%oiMh2N(dJ3AcT5Df@+VJX)Vc~DATjt?v_bvfp+ZUz}{v}dEUJo{vVo?YN@7(3;X5@#;1vz%y6Vjc=$0h?3<s+2*)m#rRcP;m{n8Q*xX
kMj@HpI6QK{b83p2k(VDgTJ$`N7ZM$zb~8_mE9^kV+io!yM}eY;3uFSo&Mnj^Crf_j2X+-9rA#F0L+)w=I>9h_4<!{{vSiH=FlhRm+XZ;k%^>o^XpT*>4b>*
M(~030T*Wgb0t!IBuWDk!YBF3r5Te15q#qm63L+d5!Sef|9!jN6Di9N9Myy*-xAatLK;A!_esHsD54ryque&<gUsc4{ksAAh+;-RUgMQ05WXdFi4qsLVoEht
R6300){`jzB%fo)r|XOp>+dtv!!E*}*S6mvQX}pa_ab{Z^zzsM@rfdZplJpmA}CmeDuF4eno*frT2hoMsG$9@s%a3Q0*Qd28mNV&3K)ixgaVpGpca%`5uqqh
m5>sdgeYQ4proN%1fc~e1yH0>J_w`oIe;I0sT3#3arUC}*j4@DoIzE1qHaM>N`3$@)}_VvWDxycMDq`@4&c$i$|Lzgu8kg?Vv!V}5-J3sh!&Ecx^yf_`=Jd0
P|_qyP%{*)LIndX69Y3%0HQ?9r3_0*P*end*;5kGP(;KbGCd=_CBsVu6vQ$^NwJVfAf#AIBodNfr}6h_)`E|D><>`pa+ppqVp<Mhq@2QdM{wIX=|61w9vCm?
>}22_O~YnLx|^rNgnts3LLPw-eyLg$(o8^9o2*1MixU0E<fgJ4Mj?n)cRPU46j<V%$VH?I5Q#i7fuRzW1IO4MO%8{&=egVUuyHpA!2RnWjxzTB_tp}FK}r+|
G}3~U0g^;Fubx2<>k>_g0X;yS;AzM^;o4{lqY=m6#O-d=om5I_f|4k00QEq}hCtdMj2Jaw2hLn&!dIWT&5+arZ75Fcow8mS2q8IOO)_$a2y%g}q4Z!>A<5&<
nof&Tg3$+Z%fp(?)her)C|lSzxM9x>K4Fr5X(z~4Dth<aJQJYAv(a#;hVkeMmC~lMDT$(aArt@=VZ==x`BUUC6n$m@_QekJQKFgy5T+$O&Hz<!Ryq4WZGiiZ
_#+r7g#*$kLy#I5L7@}<K>#>_f}}?<yio?yg^0^a3m~GO?4g3U`C~HCN)ao=F^|NxEknY-c-!<J6}HnD+#-4fZ|Oq?8y^~I>^O<3t63rmyqra`+#g}V>X>y>
94^VX7^-6m?E3x6+;?t)@DtzaQT=4ZL<$rnK&1k$2>qhSX@JbMf>5m>dIorfj300ZqB@X0kKPhQB~)JA3Sg)LBq=DMAgHF0p{iDp38{iap%SWMgeX|3s-lS*
C58w0eY}J@lBdMs<n<@x24$J~`_F?RhUhzmKVk-l7)}s}JPjn!=(m(8gykp2fry-)U=@Vg5@ZPQSq#=%6OX}tf~~7#X;6apNy-x#0oej3_o6xtWz{Hy1n4NO
N6aB?3_;f-dhYnDJH&t9;U6XNPCgjMNG;m$*bI`HgKe-=B^N;4hD{xaf9JnK^LKZcTb7CGbNCd{8%d$*G_&lRuH(+G7iwgf8yzZ1#Ky(2nlh)X;AqA{<tmzE
M%bh42X<M5Y!;d~@}mA=i2dL{i5CIrBJd!XMPZo2_C8)BspR|BX${5?ag%|+T2VbCXZY#VId6=H)PCzri7}8UPs~Y-jA9B4p$9YD*xuFs_RD31X8rAW{?^z<
9(Yw9ZBMTmW`=`!kWwxVsmn84KFOp`66%5%-SO(<izE3vcit<R{kx4sVL|f=P^L2WwizB73~&wIB8GORYMtWw=cz#GL4`?=SY-K}lQYaCto|Jw`8;dNHtuN0
98<?yBAv*EOaOT^E^X1Fwn(_RU1&2)_PIwSlno_l7`8c?G@1Ex)18hMZg;Sa8a!Y_li^&iS7Ve9Y5K?dcvMkUL<X2KH3WeXO*FBw@T2Y?+cWVgq@XAip%fMc
O`$?vH|L6j&8Zqts7*aOPA3Hk08)1cU8I`x1D8l?GCae)?`$~w@Cn2acT`18!3|JJP!lCB2xIO0yYi#caVR82S=+bu39<Toug)p_`<$MIC8J=J$KY}o$D)Y^
J|ZUW-tIAi;&g3y80kU$w%#TR6{pF4PcrGjcOSb4hnvg_7==ssI&=9mtSWfo;vAsTsa1#}r#yG@-t1mmXFAs@fXH&s#etzc?-8Aw;vJDdSPebyvF~u5?>9+~
<w%o%HzV!C<(coR5?7WgZye|mCLoGhSDW&?!f6gzSFT%|ra{t7lU6UUr>+}=2goltb~0vGF$L?3nBMljEUM1j;5~RE_@+Zbor_^T5*wF7l$$@J8oK+K)OqyJ
0YO9zFjTf4Ll!6mA~0O(_;=F@7dkixK(Gc5z_>}&@AcE<SFbp>(BV!YITlpI>(|&5)%T_K%I2JIRJR;+p&2&MdnQ5xMoYHQ@<lgmIzMk_Iyb8ZBFM1gonj%Z
wmjPr)9B)-yS0W+17<ij9I&2NpORkmSfurna1XG~y|Y6&w!gwN9mMk|A-hFY^A77PZx;6kXCMN=3W9=_D+l^p-2(#@;%FL82a|StSiFM)GHY<KhtyAY5?znw
J3oJJ&DFP(NN)!;IgPm#^%AMj@9cUQN$1kxrtYEg9D>P2K3!qfi*MTNAabI>?iYmqZ<=`PPgQAF>V^deS%mqO>pKM*QdbTTP{pQU@_0wtvYyGwM8y!qdZsCZ
U`1JIR@)Q@QY}w|=~*eJ)`Fu1U^m<L>*ExxG4=8B*a~~L1QUzW*;%G+_e+)IdE9yrp6NE)vKm9$&ZA({Ax^<tN4$ac;TTo7fg++!(KU_(X$oeWFc%fG-n*qJ
k1s&(?dx;wc8s|<nd`BRWEB1rpe`~faV?PH?HxQ8y%gYgyM6h)$F7AZtT;GnH9@w0ev_EBO70Hz(2cf+kWW&aRc`fk*n6&yMeJqX2?5|R@+LF^<HO~XY#>l+
jX)g-Wn4zmH3$0U83;Fu-P3ylI6`>pBn+hpVJB@m>G#&Qy=momf-oZ|Oc}i30-2hW#Fi1HFzOQ0I8#H6YS_Vu@ec0|4%7Rj8dbnRha={qe&RqWL1+*tQTK55
Kyv#~U63~tp0WCmr`SQjK9It&jY%w?KWw)C!1L1JVJdeC;U;*L49P&TJ}935F!&+z;FUy_pD6mX*#VQ|V#ldBih_S7N~u7I05*rX<>bnMSK8P>_abPxefE3@
5Aqp(8hj!Lt%8Ui`9lz{C4GM#Cwx2@b|m0bGjhqp;x>$<2Tv|Q?wV?;kg1PiZ5u>c&Xh4IYIU=I+0x6lVdSVbB!mqH4TxBoi(3I&FllhKAX3V$(~$^?3Wmjs
sx6VWm@1->ppa-vBCQUYof@i2YKn>?fRrG>Nkri^qJOdhal!;97fY2Yi2@~{NdlRg8bB!sy@>Hl@l3^6zo++}KBR6i`Xij+bkb_5imUj?9e-as3A+aKX6rO?
_DiSU?{Gxu>p@H88Yq;s5^&s(S_pT#S%)S=d90iI<{eQioS8u31~fP<$-No4-4J78h8#Q^DkP?uN>7Q!L<bqkn*7Np%##X$foOy8njC@0sZGWf6erqo%kp#N
rVkn~rK3PS?J!srs8nF7-t7)e7BEDD2*_#a?)$G;NE}}G0y;R}qGv`?iRy7Z>d8q*lKO+BG-!T=_0TCQQ3YH5RI2)&K`N1m7SbsZBNZia@=lC2(+Mv2^&U4X
)5Yc1hX$G&p3#t=5YrArwUAhFkY#{)DF`AM2w)_oT8Ih=!a*cL)hXDe>%mM8UIb>&J2DjP91`LqVf8n&C!~Y`!G{xYLg+zeuW9gpsC_ys1Hd0F+pxVvlQDwV
f|zv6<qNY}up6Q1ZcnNZ8WMnHl%N^{QW!{tAj8^XBZ(sV)8FJ>2CbFf!rf66rCX=2bvDVd2}Dp7h72r9_hLeVXWVIMJ`V#uXz~-={6KJe(CT%2<K1{2gNRea
Jd-kK0lRsOxU5*sMt)|xouZxs2mSDpNKjQ!qc9N>0}wz!zfu<xQj{Wae~an-O0AF4e`zVLDWLKk!fEO94<pEQGzW|x5}h4TI!~NwlO(omP&63*{hR~EJx6Bq
+vC3@4=iAazL?g5(Lv*CIG}o)il;Xb<6`}iU?iBBzieWHf+~usD5Y8kk91&~I6m@%DkAkhyrGc#b8>8RlpF`T@4R5{JTO(y4!I@+*T>ALf}jNgBtSu+Kq(0Y
Ke+h*ksycqL+i=jGzN7U#<7Qs*#~AUcK4pJThs~E1=;$6KG{NrC>lYfT2g|UAyuVU?*||d9qKrE$6$;&fZo%2dbO46Kz;Y7(^fZR&JS!sHbpr}S11<3w7Lw2
nUU6?qmxyV|2qucj557x$pt!j9iWnO-xD2lpI^5KWad2#xe;sbAWUfK!zGwLWH_ve;m*_|fnsaMXfDMTp!bi6_JkOHg`B7iyY~b0>6fBflS4R8mKq2&Ns@tv
7G4Y4{mdX#1O37W2nWNEEMcPQ6j|>JtTJT<n{wGW`B`-<x(twAplJ~)LWJ;+J^n{t*T-?yCJb9Z>M~y98cl9A1p@|dLwJW8x;#6&IpU%eLu2wl-~c@#F5a1_
GP8+n-LnMzNJqcGmK3Me?e*OKIyl#D)lCrCP~0cpc^}P?d;6;w45d=FitT2*vBbpxUzkZ^ILDELj=9l|u*I;<3K<T>qfn%2Y1^_LRl$!cDgwE%X^AL8h29u$
#5GALM;ix0g43rFSRw8+L(zhviJr$1wm2iBiUJ!;sJqT^UO@QrXR#z@IH4v<SOAr1KYEDy=V+=>J_YSOdO+jQGE5ZF3{cdJ6ikNk*3Jfou#kBNSunIZJ%AXm
_HlZ1uPm69`3MjDVt}A&1M?^9<=&oW9w+kW_E83KB>;UnmLUUB59Ljm26({IJ0$kQ<a-tmLfR&WQ2Tvpe)|ti2kt=Foa`5wQl=!FO8SdoM1&*PfIKdSOe?-U
(btXe+$M+|#!00`db5lur4!H3X3h0VULYKP->AxEjzKa`^pm^I4tu+NPq^QNSlZf8>ijBZic%^<fp$CtQt|g#lAgd?S}-&HJEl6Aq1-&b&fYM>HnV1ytn6g~
)WI291=5b->=D)%1SVC~Q$kE^ok#ojaGwr)veWhntoty*4Sm7AlMoYpE~&yr7AJ;EBJroOnPAjJ7Y2qsM*&2EAQu<_#%LT$=v}bfk+1gAp>b+Vd<lc<sx2xH
`D{|i5&%*(lBo*P0WdiOsBzEM2N(r60^vg=kr;W2C<32r`yPNO@;9oFcJNIpz5->4At))S<Ak9;X!b+Dhvze|t}&Pz95ufQ*(Pm4IP;*hMQkGfp{ny~i9>vn
<bmqIHp2w*5AEhj%46i;KJ}sAI?PFoM^|?oeB8dMKn%bX7>yNG$+g@Vs4SWzZJeMuAyYV=q#4-QU0}&hv!ui5w?#!E6i=u?tq~y%#Va0(H1#YgTSN~9WCei+
*+Pho4-9cTY3Kh>J-{lMk!VIM5*oLV9X&pYJCX7oCXG9eI$=P>r9|j7n?z>`mwD${+TMBE>P*|K$Hw!{I#WwS(mp^7kU0WWh}v_urUs=&6^RtY$cYTYHAqCU
L{SVLV-M@FU5)D|i3@BoRJv0V!$nZhX!UUc6)6)z(q=}FgDM!30f>SsAf_TuQAkXKn9f}aJ~#tKL+SInuQ8S)h`Kh5YP6nRDgwy{LrhqFez%0$AFlzeVaFUD
_FidcJ*?BDovhiEvegC(DylJvB?QATNk~#rZ0(psA-UrSk_RwE@JA38$8Z9lR1eVwfQdi9_U0TL<TZZBrxWwv?{EWW>+b?!Z+i#i1KfI-iRN!t)hM|M>Q_v*
4CI5B;cz;?K0cpbxML<?x5IWr&%F*r$tdlEe!x@Sh~O|idELMn<jHfKO;I%KrVeTo`a*(<PEZ@FQ0$S!94-)=CsWEhQ2WHrC#kGYDR4yy?jj9PtmNUEZJKr)
K5@80vVa&69XkA+|938L4TJ#YCS)>t)DLKnj13eOK+#bGOob&eB@_h`LO@ki!6_urQS3v*Lm?9m&KqG(6h26EM0D1(4ueYR^RP&eBzB-0%#=|<rP5+8sH)o@
N@5CEtp%JE;vy1+inQxNh%#x_1)`}}Yi#2&pmfGvq==FQm>3$>8itCZB9MYDI0BZMwoE}0rJ*zjY!yS$O^9N&V{D;K0o{X%=nY~W0TD=05=!-=l_(@A@=Zrh
Dk^(mpr}G;rzq4+L3Y6$WziEt2@upc+H@E;O(3mIF#{A-gh4=6B|%Kn475azVyvYkVnUHkFcO3;q_MxZyBtTku?I+AWN~<SR3|CH3lNk<5j9l09WE{UBm}?)
ScELti9C+p&L1s8#bRPCE9iO_9$tk8FmTJQVrkGWvgwPX+%kJF$N2vt%o|agL$)-U6ZuVGH#jvC8Xwag1KxHH@(l?}G=?*t=&<lY^@(KDohag1pVJRY)I?Df
jc&>mAt&Oi$Q;9mXI|{>-ftqQqnRm!Xk;jwH0Z>&NlQRztte7v4I`xrO(TgSY1WdW5{8nfP|SnMQzR=YG2OWChna(%1EL{@SM)6pzn#r4X=<o=VL%AF35X=J
@g~y{)ijI~jTeR-y0f$M@7Uwxsp0epPe^RwJDxmJ=;?}X*ix;5_`B5)Al4l%7Z5*sc&o=|tF&>`rjw=b_yr$yI9Y^?d~0-ce{<9x^$2}X1+XT@=N)|Pb+L1l
FkPDW9p;WJcoJ{(!^#ZJ1t4B*fr`LHJMfJ@UGC+)zaLZZNZ;NDx$kH7&jkT|j!EKV^b=3IYtoG~X%O!y%il093xznHsBIn9tSLA4_TQli$HWi7ln*r}R)qxk
V~O(MJ?clX{u7hri2{V6k3app-}Z;N<{LvtiHIW>DT(svhw2P#hV9zdnWF>W-ww09_b6kKix;wXPs1o0e*RAeYo0fqz1+?dnI|X(h!5xXg1d?Jzis;q#b)@n
#$qr|MO6153zNWHpWYJA;vkBEhfQXlj^AHIXNaQw75#Y43Vu^SaX)${lz}8v!h0bhKjLdikOdbb1vw3DCcpvt;6qKNBqm5GqF@RdN{K0=B7%~VB&Z6O7z&so
C}sjGrht}Kq7<Zv7=<8KA!d@ADwbxcnwp`Yh)Sx6sV16e8mb~zkZBqZm<*E25-lQ<K|ll$SM886krSZNRRn~v6f-FWAIXgvl)({EB_%*hBGEKT7}r^bDNKf-
{X^luWgbs)hC4qYF!lob6xbg46X(OJb^nr}0wLFwuroctPU9yz4h9NB<4GneuQ}XsiZKB=?$`R~zYO<R+~4gT$4Tj}mec%Z8W$>uN0uAk9kg~gPOLGNn2Kb+
n%601K(MeuEHhZ)Eny6ANrPJ6aiOHOl+EuqP2eUYv;1Soi2&Z{A?iFmRo6a1p5RxY@*wP?L5ZMKVZwOqfKZVs5DZ2;<CO4{sEVK^iXv&6LXwc6ilBrd8i=YW
ZMNG)wAKyH{FFX>sper{=vogo?V)bOJeP|p7;`^DlDhs%2v{b2*`V03Cikr+-IQ{)S0Hv&6dp^bwzdV|GoB1zk0-M_>{?W#=gx}`#!W+B?}RdL?0Eac^ge||
5cGun)4Pm)8S;0&YmU%MPfEC=>w{+5gEn@}oID2rw&t@SYDPFBV!i7oy+NRvlI-oAbzV;-o7X(hV1*59$W-nN5`I`+N_WXh4AKhmS7RAIKPER6mdII9Ibe)4
ArM+YV9ryW>Kwcfo17G}Ntc%i*&#q?o(`>f5&iRx7(6!lCm;%d$aPV$FIC08Wgwyf0Ky2|dbl!Br$pt|(^ByaBJBbx0)W1)47GH?(G@Gf12_{dz(7owm*L(B
1`Z9TJd~?hi=!Y5S&-mL#fc_p$D?-c@J=xpC?gda$dirTTV|y7QYZqzQHAa}GG_b0d%Yp;WELFPjD|9B!LInF)}Y}^ikuA;ixBH%ua|ZT6XwIwqv|3B_(^&s
_C5EsHl-4vdEaco@@5QhHIx`86G74&IeD8Y&P&%<PUXC(3To6_)}W-SakFO!Td_te@bYZY)B|Z(@vgK_o8Z*^IH(?VN;b8#w&d*0<T=iDOi~k;SR(??D25`K
CLoxIJLzD0dmi=h(e*>G(~^NI(`pV>I6js`8u9lK#CutQVCF4}txnFHT@)unim51Sp($!u3SwCbl1Yk^B$%RUV2TK0T1I?e*Ruxb^w(#tdE9dr3b|oop`$Rt
MIu1e3%)p;d`Hr!z}<_YYgoeA{pUURW${m!nmv<mgSw7F@>g3IHWjXF#T62E!r0lNtE^2DXrnN#)agQ|Lz<Cd;GCXAykA@~!kKZEOmg6GF^<@6CNbTbn_|6|
??6OJBz1biX$~e*!7|$CCF}4E)xCqn;~gpqEh`kZ62Tg3Oov!dPkB#0GjgLzScoo@h-#WnS<5q*PCKMIART-3?dBWB%}KFaYC!npDf@r`;>n2)gblNe4;eaj
tE*l_rr1mn(C7dlt;+>iXtYH|8d0a=TpV>XYYHVQhnmb-zLdmmndjGIpeS}SX=yd&cNt?DPnf5ugzUsSY=q+VeEF+|qiDpfVe((kT#-BQTrw_x)xJ3;c-`yn
`8^SlB8>Tkm23nS(O6oD*+w3+sIpt_Q86dZ^eIP7L{Ksb)HIk36c`A`3>6g@l&iU=H+1ie+Aof%XB9TVNQb0N4du9s3z!(IH46zm4TwfWxtW$iS<%JUJXFbU
WXBoM!c$#S+S-1BebxHVNvEv2hvDv$P_K<wKR11|S829d4^MZGbII<b;>&LdVku~9L740euoNn(z)h!mv5<p?s?9t|o&i_Y3ykgKD6?2Z-LbbwsRIc>!X>mq
E*?9&O`_)B5oUpm-86Vq;>Mgyzco6bL{=RW*VP%TnhcH*H!&$QicJjInqo2-l+Bdicq!@mvQE~{L8K2Bk&E3;nj3q)keHQ7gf1p_G%V95jvyP%O(gbCLZw52
ol>*0TwCl@-q+Mj<2mB(Dh21g#z_urgb}6IXBxR`pGWKCl|uAjOoAk+KoEHuAv(fl4aAAC!cy%Ct~HcMw#|$p6OXA=&DQT=Mpb@F!}e{ZK>Bg4T{GR6l!{YX
n2%n1nv2S8cu8)q9$A>C$s~-#TuCbq>E!XP<GUu{A_W~n4@q3hh&v%sUGtq`Hp`;+Ni@R~r-YMCCXxy|q&UhF8rcN2C8^JuUoT$pa}1@WksY(quTpojc%jqb
0x6C@amcMu@(ug9XdOx*hQtb#Dxy^hO(;yoRE0DJB6xi22dR{xDGl+uTJkEC4G|&>2wt-t--j7ys%8Z%Ja|qDAdd4aCkGG7!5jvHR$^EUnv^WX08QXvfWW}e
PPA%N<rF#9j`<9qRLzolpUBrBjE6m_aSjik-R=Rm5@kMVIYPe>Vx^ZF&$)yOlkCk~Jq+!T+(=#>VXU}?%eHo5^FaQS=tVT1<|juPzKnS1Ml+~>o@@&%1dn4&
X>GZgwJ2HmH}dK$rdH()h)g%%oo|aP6I-y#l{iRK)XqNl3VC9A$?{-#)(7PdTSO-0Bg15$+(5wk;5&SlAaD}F03r$v5{B6&O#t@h9X!rP8=bFIFi+TdPBlT7
%**9;38r=9d(T1$+5Kz-4^@IA4_-7}{u9m0w0)fcfXUt*0djiMr<!J55aT_UMvmXB#zRj+N!bE_BHg6Wcehs>Fqk>biee7!1mCgWG?X;^hD+&7G#)zd(XW@;
`iJ*LkV~$?>3*d92%)we5Vix@{I6fH0D5bwoj^31KiHUs5j-E!YF)*+C)VC=;t9}+KnX~paS}ls7~5&snsq(0(oar`#>R?vBTQ;12&U3efL=J=?nRJP^afAr
JP<#02od0iv`<^d;RC~tQ-@6A^Ua9}dj!clIx~#bB^3?b!*I(M;yc9$rPJi}=rvvhA>?^?9lYo~S}Ex0BIr6E+42yfPaxyM$~;TKvE&Cy&@3g8;o~A)-HN?K
GrPFf=ew(G#JIuZA*9}O$C3eg7+McHgn`c%w;Xh#XO9Ok@)bJmX!t<GsPTE7ZG~V=G6XUmb=F!?@~(tB9-2C0Zo-#j9S@QP*FfbM4I=roL)$CXx-r{b5t%n!
M;*Jf*GXKd1+l9tEGkNsAg!>o$wmnEEEwK&roKw%p!O-F#>%V7gR|AI7ag~C#b{(vj44TLVGwkka%GIzjIcwdLhk5F7Nh~LB+)5pLaS`OdOR!0*jkmg>7fJD
N&vc-g{9Y1V8iQqn_He86wYc&b+xQWg>O1=8Llg)UIgTb1IVovZL0W_$I)J+n!6gA6T}c-R~V2>d{8um$+p2WQjrA6vocK{{c31ni-gCyPf9DONMny|Ss?3^
OkZjgwC<RAoil;B6`{%@*7pxt+%Y+)9N@K0cxQ4dm2DwVq;9JvcCT=pB^$7O3_T<;9Hw;m??xPkzF`n`L#BXD2%20%!7hQMs-S2@G~x;x1ki;A4wFa?08G**
v@{`F6rrIg4Jo7)r$A<?w!-3cHAF&CF;F`gC@X9Mr9)Mu(m9eYBS|uZLydt(fux~QfJ#MZQ7V-hRi$Yu2|{EgkdR`Ci2@cVX-XE7fuIx`QkEvAiGq>>1ltIy
NUuT&X(<|0<0}4V-TN<x-5BuocjdiUi{YFe>G&vv^Xq&w<K?!sP)@T$Vrddjt*Z}(w$0_?)*KtI9O1QNj~T|bjOR-Xngd5fKE!9D0o)JNq&<6Ynxd*}>yt83
6h$P|IR~}vfTC%ph(chZkccmr$@#&U5a1lsxP7?*<pZO>3}7rZP-&OREAA^uSTs|4Lv~5@*dEM>5-*+;J7PB$J*<LcfTTB7dU}1{E8as52`aoW{Bj-cRW;8}
)0G4VNDd&G2q7whg$RO`QkqntszQJ$NhJy*q8f-I2x3O6kpZA)047p`imEE8KuS<)87OE-XcP)*Rf!0M?KXuMD#A)+b|g&)#)wOfRZWDIQ$UUkF7p7t{3eWn
?KwVzWE2lSZ(LwOM%QHNhbM9c1%Z)=C}Idek{VRyCW4c;4Jk}MrCd`?O->-gNd**yg21{12PE$|22f#h@<xeZAv!={l7S|pL4*rQj=^|=ltK6aH^O2_X7jn^
6zTto2o!hE=M*so3;LxED29~{AQZDdgq}Ym*Lp9=<<FPQFXgJAb=|OslwyI|s6%>%H3;N7>pg*xFbUh_h8@wQkpb?PFe~OwN<k4c6cS9$6jYQHO(4S(Efq+G
C{z-Hlp*Ya#A<Z{WQdfd5a<dQKy-p>3PzS7A37Ni1(eI6go!x-J!}a!kzwkg#xpzolzc;vZtcfNB6)Xw`M50s{0KK<6_1hzE9Qk@q-U*g-a}S^DcuhosE7E#
f>54<_7UWJ(6f~GfJkC-NYs@90OCyf7v44(*m@c@palvSM)k6nGwG1?dEW3jm4RiZusEi2Xx+G%j5BNj5*S+!c>2NPM>$dH<W*uaF1OYKWw9qxa&I`6(S5ql
kH_BX)9g|5VF;nZR76lb2${rthlo~zDd;^Cg$O-loXG`0oR_EtJbMyVOxL@yIz!BEm&>F9@<h;qd%_G5e8TjA9t5fG9Vf31ar54w@*SKM6d#1Xd8^Ax9^?_D
i38a>uLarlNh?AVAg|kI@!&f^y)Yr0kfwnxWZq;=WCdNs!LfiayLCX2+iV+?*g&BLF+?!MN>Eh<MMR*mz!L(Y5EQhusCzvh9+I#~MOBf(D(J&llR-e5O@~m>
#7s#Qr%Og4qcUjlfZ({hvaQ)F0!`h!8nH-35NwcyOHxKu=CE2`({(2zfLYi(m>nju5`tE;R+!i)MTsp<MWaLvag0O>Fwqck7N{c;8O4s-9)t=3DMBsV6!2$T
8q}0QMCWMkIXFn7sG<s)vg<PlMNB4)P~!uHB?!xhGL%%Z6dDNHFiOHvLKf1xhA~AdLk(&mGHs})B5AF)P-vwJGa3w$p$#+*3eYPMK_bu0fl3>pMA3>wr6)p7
D^w^(#O-K&x>^m406<X!^o6q!X@VFk3M$C76b(tH7K|1w%2c#cRU<_-G*B4I=E(?{rXop#CP^ZQXlOWsw4q2nDrd0w8#PQxk4HWSkwFy<(-9EcE(&OhB3KU~
HN~nAUL#M7=|B%ljxh>wzY+kx2>}o$LR=v3BnM!4LLspm3g}n$jGM{Q0ml$H2yT8zr5HdpFt9Z3Mv&1++bI?d>I(W@6djGGjZo9DMsyf~tqvg2Q=oKaEyi~V
rL}?zD3H-kBy^Dm#vKNL(@JW_#;hR1vIyHLQDEAoYFbe(f)=J-6-ZGAv71pCfY8uyzi24zd4YcMA5#8I#8%7sc9fp)t;1+3e?QrhWYSHac4Eo*AC-iicP`DH
VMM{H_`k)IUQ{~+fSd2($@#F^*sPUq!Gm`0hkCuQcu1afC!2^s(0RU87U3<k>ji{pL@5#w3J@TW0lkANe_4nmh$@D!jgMkm_&?T=e;?J+{|Jm>Dr`vm=SxTT
kj4CViT}ThQ{(U77iIGrA^*V$NOsAlWJE?H&Ke<<Es5C54DYFvtp)}KD@Kf(9Ls0(FCA`eNGUdRc^F(FnQRaenk8bx9{Ms(2aVW@h8?q_1IB{&RUvrbDsDrA
_2&eeUTS3oP*sSL%)<`|qG4n*YQo1Fft0;Ya|N6sHisIh+=#%$1OV(Zuofc+w#*RPIc7!*3Eb7=ie5WhH1b{Y<kG<p60XZZXmm$El?n$zfMv3h5I3WVv}<J>
%MyQq6O=agF(yJ8hhBB=+}WDzj&RQTU~s~FU<n|>kCPlr$(KF+6+VccxkCt`d|}Y0?}9&4NIL`=W%r*fC(}kYuxo6Cyhoab*)PYCf1JPGm27VWJJ%qFl0Ye9
Oe+c1JRZpPevpWyrh@)Puwp2Ni3xFHK`6Z<f5+fdlMG4z#!(HdDMTcuogefhX+(AkM8Kb{APtmvfz;Sdfk%nzB>;qqf{3c9wqDip^<fY@B~#8+6#Jz>Iu%z!
BS0^JM1%PgNkgT0jR656EEiqK8YA+?JIjD5A59kEAMMFts%aO5!QoyEpims7VnO_Jhq>T_On+;%7x)&V#U>+AQ?XJ?KbzSPvOh6jWJE+D%+Hv5g&gHrK;~;7
-MH@`yYD+jIsZ6++5b8Nfd6c?3lbYxbS*%`EGrNctuZQ455yP2ND=4~1KODTZ~$UQ5M)q0d^VIy0+FOpJ@~2o(0^78Qk5Tc887PDh`gXavVn<Vk~^%vwVYH$
1yIpQJ_u+7p|9r=2dgQBq(f7Jz=&)}E5%!j)Tv@4>gY)lFd}aeHyaWM@(=lJ0*2`bs+ve-Vp)sY2!0;o837VMd}I(38p-L;8r+eE8wWq9?M%Pj55&O{u;jGT
hLxY}94~MbQIC`eR4=9ge?lpu2!;O~Vr1~~oKnYF!t%xf6hKfu2`@CNkx*oZEZYnO8bW{|faIKP0o<6S>B12e3=}gSu(~=aPJ>s0Y6_qq*EkrOh@gm~X(ZXt
UB!bLu>#QhlyoMlj|fxT2a=^Lr8HtOI*2H#fz&LdqykY&hO{0^8VRYO=n>E$G$=$2LqSM+Cw58z+YJd(Akyr*idrC$Jp`kQB10G*1ps{?A8d>AgbbknRKX<;
B@~4<5EKmxaO;It{Exrsz2WDrZ9ocV266l}Nu$=@WQ72#goR9}Bc=wj`7%4qrr84U```ybMJJoYDejl2=@0q;RqjKS$os%1K9i(QmFqoL7=$r7LzYfcNwg(H
jL2ZIWfeq63GNWPF5!AWJwPWzLKK~|sJwbK^ao2oaMDz)@#_x!f7b91cA6w!G;3L_9{e~k>;!|LdP;!Q8*QNo1dEP9G4csa&_IMk)S52J`j^QA+)duG#H)XW
p7RnP@=1D^!0%j3gqKAMlAEyXniqzBFi)6C-2HNO2BQXZdHo*g?PIH!=OSFK8r{5d8x|gI79uJi$q@vC(%n$fd<L=X?P`edj3Z{=z|OO7-P_EM9BSYz)<6*9
JLN-AiJ47|ocC|}gtL?%5WL~HL7?rjK$Rqr(t)uEv?-`W;j<W5rz;2tAl+Eui2S6Voa^vn$a}yjlvdcKoKuIrUoiC*B@_~bjR6pyME4%M6zI(5p(ivkL|6BU
Wl9A73O*jx=7u2r@k{N5@c@cQ^~WIUCt87uXbJ$SCXfJ#I;i-F3O*pHYo5sH+!$32Bnv=HgHa@~lEn;6R6$b}P{=}~4J-leK#)TL0q7l$kVR0}P)Fp62zn6u
$;C)aYf~SH(9mC}AGYeTC<hEIutd^_=m9%qp(zxAs1PU`Z?H@Oh*o9)C@^H5;_}CO4^9ru22l)J3JVK)`JLde<%FR0Bh+N}ImSuDZgG$7`d?Oc`NIzHeyd#-
UVt4*{r#cfY?~XygdK&%8Gwl-p{n|%z(SByGks(M`ulKp4mXZKJ3wL=u}F228rHD6f>$EO+Bmol4m<pQ+l*V8otT+&T&2Tn3=3Rg09jF3ZlbCJ*V}Lll!sfT
AXGou0v*;oC-%$-mVRl;s(kBI*v(kOL8SVyeL5^2KwXYHgAv@PFhs%5@={>L)ii}Ur5Bkhf<H{~9zq{Pc2NB1h7-nD+LAgb>ww!}+QvO|)pU6I2vq=4Lak8)
0YLl4iilzg(wLZvDWZy)8cniH1tilYMN3sdGE~Jh7i7gmov{HPZ#X1I)+0<0L5ZoF>^K9{q6WgCmRe3JL^{#)?M6XCj@@#9-i-iANfl7i(n~=oD0l+1uhi4H
aj+PL8$8f4<u{|xecoybws9UpP|1QIM4F~19wies)~levQpaV|N!Dr#35udbA`ye2(NqA{5S_PUv8bv{>y-|GqGY1)^26os^V4k>h^c6xWR$337>_ZEOEZy*
C7_5c+o~0jh=L|)C<v`$Nti%^rGkKo84Pn)i#+C}mR1@hp{9~3f*->;CZMJd4Vbh*ZBj_E6H!D}nj2zYI)gj6Uryko%fQ(*Ku8>~0W>Q`QWPkVRm>={0btu_
Ixspx_bZ@ULC}?_NkF9tXaLbkN;EW?gnnQ$BnU`B08kbn=YvMJ+goZClCc*OHpG+N*BU528v#n8(CEC#YVM9AlI^V;V?a{`F#`b|02Cx=R5-Ad_A&u>)@OD=
UX{mWi3jLm1=m`r(xo0ohV_N$3(TDeXhOAskn$H+z@KIQCqBgBa-_bElL?iOO-xU*G{3y;LSc$3J7B=kAV~!%vQ&a{6#4NC4`hdLyvJksdtC20fyk1Wg^iAY
RRIvwLec(xzZ~VDG@JEd%jK;KAf<pljZJS9%*%qTD=4BYi6RJunuXAsq0yn>jYMRO#xW-_s*_$O!u`)Tr`)eVKi@l~riv2~K46*QB2a~N7)1|v4&mILXq5t{
re$Ip28D<ghtvWnbCdw3MvzKUfffEx*%LW1x{_s53Mf)!a6hW9iIhI&mZ?K&RC)04N~s8n36h9H5bq2l1cb2iSF%*ESqESj*<toa#@Le@@W$=iY=4$8q4Guo
75sm9=d_{|2@AFg<quF`Oo4rV@caM2h^App5+W3>D*xIRl+e%xDMCCjBM1+ok1_O=p;{?dml(t1KHX!X8JtT^{)ofobVsaYrI?C43`Gfs*7GpoklX~&f<Vvf
N=fQZVIV+dln|Ch9ViJvC;6%tl%oj#hX_=wTM^dOtq6r87@T;3@SDtI2Z~A?`G9aD{e(C54Fw`Ur|YHHgv?DvR8bKKq*%ab-hKBF5c^Nm)ig+9yIP;g5X{JW
%p<&erh%bp1|cRu_=YjiE~zN@0_-2V^=ypDGz>seloSv6Y)~`_5CJKeh^0Ia<1$4%&K_p+qZTX}547~EkfkI-3S9l3qH2I?LS%?&XbPfQ0`zFeX(AYaswkkU
5hx00`;iQ(qLq%CLJ!Xkiq2<CxetXG_Ed>Vdx#Sf0?J4;K}@9u2+a_UBuWtoZb1{5ckjUBe)K;HLXe7rASeP>2#N-kan7LM!b^GwnJOnBVAww^<L={;N&@|v
KTa|c9VU#%kkEfzaF<Rwp@R`o2Q7tK)hL(L=1mEklk#r4%ngGM5Zdqgex14MN1k&8HK0rcFbPldy3&;?Q~Nl;|1bHUr`|tt@)@AqUV?%DI7235u<efgsoHpz
z6x;E(iK%hiC+lUsuq-E#{>Ir!08ynb{ri<5S@NVQH6-mL6_4r_FVx?zsu*c=+<q!)0lqkLK}1mr#OcS84Z`I(ds5`uL-X6y)`gWO)^HMMbv%65r=ZT9x8V8
WXDk8Mn1Eocf2P{=edmUTa8TUrdm+8QpBi&pBE-Rp^HbyJclNw=2UXOgV%?(mo{svgEXx3M8##QwxB+7?|AJ25xur;w<=sR;4P?wc&8l-UX`l}TXlx1Y8}@}
Ne=+Q#|dGHWc8$L)3(QBZf^BngzpakmoSSfkRbJX_q_fN_d!Y&pYiM}e}(X}KOi*vM}!8h+47uDWGvxv9Lv19V8Pv?ptYkuv;@?mt2!{Evs#TbLmb9VqmKaR
Y-(4GpUV<g%qt~Ht>(S4giC(KKr==I7zm<4;IgM{Pk?Ccq9trBL-nx;5cF7d{)6>k3=#<qzJb{Xh1L`xiDD~~+GO6MAbYxpajkeSm?FhgyJ^YlZF1YkyIweZ
s>(gAP!6`GK&?re6EARW)U>cf#Aev1xiJ(1zwAFR-I$GxL`nUR<%QRrVlkzblqy`&x|8>z#jyTU1ia8?v<k}m8z6-LaTKi=SH=zM4`6vEDdaki)x@dCfE_%m
MJGT>B`RX=h-HvPxGf|t)x+B`zNwEG(MY+rSfH><)|9f8Yfas_{f&kO)M9h3UeyIO8D>wIvHETZXR_n(lgsAuf(CRbbA}Jtv~*Q_IhB@T8N`!N9K#`fa%c7T
w|iR8H5T5X=y0e~>=I~;DS!-)v}_!YgagVG5>TWGLJ*}7>Lw<%bb~=h=6G`h-WN+uKvPtd6wp?f#5L(6VoE7M+&+dr!}Uk@a^tb?hq6!Hh3ix5oyxOg5J7(N
vxnE?L&4+l?Bt`LyLRS7vIf)s%mS#ACy*>rg<{GfPYRVNpw<+Bvi3S+XvbHVXEO$q)YQonqK6CaLmTyHTt=3&tXr<fbo0MPOXmyZKOMWWS8MkecP9%ESa&k!
iB5Ps=Ojg^HpcCrQZJGph!MI&{r*pyo6eKr2QJec*LPP}-S78Y!HR}<oX`Zli&LhxC%`sUfW)jxyoA~}*%)<46LaoP-nb$ll;6{W`yn2K1YIbdqgd8Mn~a`b
fu3yB*W=N7y+&_G7<6&pIEgtU3GzwHz^`5d5^ipF*m(e*!7v3NOa{bz&L$7MhgC&Vbeou8xT9c2_0-Xb{1TJ%IJh4Lv*Da%q0hpTuOLK3S*O>O)e_0E>z{sR
sg0aoS_c$05}HbflPalcxr`W(xx9QZm`<WqgCmVY-^Up=EP3N$zwQ$52OTw&nvXG%s`0-g1Hy81P6b1kuWqtV-Bpx!sqCY%_iX6SOzkgvc16skFy7EOO+gG2
1q4_f2~41N)X^dK5j>aBdo^*Wy2Nz-_FikQd%In$tDdgm>)Rrer_W^MJnkD>cR2lf_0;vLA6r{%^P<*Z>Ve%$Zj$#FzlL+gu{Q=sT9mygXTJP?|6TBmo?UgX
ESenM!O4i&HME0l0}jk7rX*p4Ak-PPii$8>Y2y<MXM)Uq)R6U5!W|T{Cu_r&&mCq7tH*mPn!aw21?3L&i{(2dNZge0&&aeNLNz;M_F?e{^8P9LLHi^$P{e5x
g(6ahhL(txq%@S6BWFVd#)_&POxUncTR4?kM4_URB8V7br}dw3dxS8n?^QBsONKBM%<p*!CgkhHf6fFc4bLVN4=-O~+WfoEO*_|uam4gAU?8*60rmjJneYh~
9h>qg>|!?_=8UhPP+VOqzC7f@Lx{l1K(x<X27JW#m^|eln2SQ-aDf35u#BNHU(yypC13!S0fb;tAV@`lDI$g>WRZ$UK$aAjl@Q2e)+Y#Ou*Oa&G(Gd`_~0;P
$Fn94o{Ako1I<(#(DOlWXn8By0?>#Mfh0NnzdHl&1NBJCp5Szi(T}k!6+m?8ALoqNv9pqA0U1h9Dk>6`DLf@{@!toR7V$h^S~jtrLA087$Gr3~Y9oSoaNumG
9c~l1Nz9PxVx&#-V4eEH?24K_y<&n4hp3`2%m|Gl=tD%i^<g*=c_9cg88dhu8__;Q@_0A{9Xm`1o%50ZDL->QXdf8__@!sfIxP+!6MTI2^30}<kI>x5S7#a4
^`yIo=B${*{yhP+1L||@L!B(_ryZs{bD;eA{IkD7d!-+-^Pdos2M^DZ@4WnTwQ9!G#I@8PT2iOBMMNk?Kbs~-k@Cv=jS{Ojr~rGgfkEp4dVn;#X-1j^yu+ix
s;~-?)e4b9kcbz6@6RR&y)V7i=Xi>61d-X@7RM}QYU!OCtmxC0kHa^UTFg;2Qp&=ZG@peHhn1E5L*3#*5rO!~El>yC9~8iXFbj4t4b%-Ajo(^eA~&dZ5dgb^
$PR2l@$j%Sa;FlDSiwXD(7{uB>>_)aU1V(gk6LLbne;d(tWM#9*5(Z2A_>A#%2Yju8X1AB_3E6{&mqA({V<~Gp#x>Uo%Ni@c3euZ|2UweiwM|3U*___oC)_c
r4;D($Y(+D`F#Eqr`>ZZB&{1~p#JC$;pt{)y=VJ|H0O*QiM)gel~(K~jj(1@O(xlxXesmtG*MAB!9_Z<QM>|9P(QG+Ld1@%NE8NxEJBnuQGVQN0@IfQoswuk
mI4Zpph9v%Br(oHgs6I8C7EawNEn!bst6f|LI8mXWJaorX__G@G7_dFVn!-NX+dHUl7L{qM#yLe0N5ZCm>+r_3>f97CbxtlJsb;zBAH1Y=RbdD^nI!wf6h~f
9600HxlCcOVnG8v{#Xw;{>(n71Rz5Bl#l|+@8GHSwswA;2U~NW$Ncw?TpS3hL1M{@Q6$2bneQM^@>qxxpToG(+P0#gWNMmbHG@vHeofLHas+fyH8T{_(NtR)
fRDz~Isw+%0+9%XN-3(MX(EE8q7OEr3YM6Xl9D2dVx%CcC@PvXA*7<Hpr$VE(=$awG$9fi14TyKAegBkC@#hZnmVG{QPzyrqL?ZMW@_ixhbNB9-0BEsk%+G>
8q*Ub#8Ck?X*9HKL|~XCnsuQ~j71S71yD34Qy7edM4JF~CrFf25K;uvOu-Wj#FH!#5Wzq8LgJvPOT!+cstAZ;3L+TU)X@zAR20t6CYl0bf+lKUiXsRK#!VX2
P|~PGRV2btDce#^P*E_nn`$OVnu3@Kp_4;Hpdx4xh!zTKIdoM3H5F9A6;#nPRUu7GlLa7gY6*%!D5#29ma1Z_*3A%8F-LpvLkE#FSfULB<c^Rkhpb8%gKTK1
s)|WxXF&x3K}<;jj8$cbDkv(}B9KZ-qM9b4qd@72HZh^oLa_@pR8Tt^YNKRKks#0$6i}4a1QOH~6u}V#M@FcsrI?C}VJM-h4F;;JB7&MJnxZ6Sn3yUmp^}1%
RJ&-VDuX~}LaL~0hL(n6nyL#<iJF9>ib`r=rl6@3JVC@Q6j2hCsMJ&oO*x8mVKhZRR7*oc5OfrxcoTQ{<JXQY20)x=L*U40WMrhILWBw$i?%78|1NMxIH5_z
Ahbpa8#pxRz+i(Fp!Q(To*1B;uO2f+vS+fMwkV0>S}Y2kXkiO#lw|}K+NJfF_eyIZyjxz-EEkbttd`YOiW*9%S}Dw$VhRdFKxi~#A{s!UOB+x%5ln1}f~lr7
1tE%pHls;MXesPq3Z<Y5q^pb+6k9l^EwDil4(Z86(KS?cnW(5rprq*4Nl_C(+-XG#2pt4$OvrQD6NwCLEelK%O9<^iJ4#ZG0k)Z1f-*shpqO?I5sKQ-Wg1&$
r7IMm!qVAlQP2{m#=){o>1{)gjyxO7%x2W2M$om3ZK9|_1_G1|O{y)M7>Oj)qB59-LUl!DXA^^BoR%<H&J7VnM6m@RQk02FFb0DWVx+2DX>AckQnI8}BdtIM
sw&v61td&Vw%VwgwTcQFDuO7PjW}T%N=YOQWtxb9kRn=1XsU(=0;rOTXp#w_Dw0To7@(yhLISCpWRM6nj)UgZ%Euc?uDVXNP*A!C(x(oz6cI=;VJtveR)Q$4
f(CM7QmRTam1+W86s0J{NkJlXx>U9kr*{}CP6#Dbd3Ti~l&Q?oU;&aL2tg3Sxg?`X=t3ky*u>06ey8XvsKewGr4*G-DEH$D{QS~vfT#$?Ajgt(@TGE1FD<iz
!%RE??VwaB!plO$L}^d0ihC4>D?~^|K`{(5jcZb<1sb(l#1<CPu)c<hvlP-%Ktxb6Q5PT-27yR~rYo#HZG}w%wgQ28fztF2mn&oRXlETL{{sd_MnEM32?<b=
Udez7NMA-!)c{1zdb1VhZmtXn29&}5!~=yN;Hia6yQi<vpPn;}nW&v=hAy0TA3M(5E0plg2(Br$&NZqvD2gm&1S<-(T~yrTHH`JroK6d@F>FSvbk0fr9J7~c
DggZ{gW7NVaqu#Ta6s}Q4#5tnDgMcsLLo|!QWYs_Vp4*lYHFmRh($0KAeh1^dj8+H0G}*=L|Y6}L=en-JQX}-pX78A{wJs*F76jU4E8_+YX;aBf1!ioS_KF;
i_faN1rj6=%tXQ|M#c<7!4Ei~rY1z7Nh6Ls)&)YrbNxq71_Ry-AFLDo65Me?4+He_=nA|LzHA?0qIxMxpdvz;2lt+=dYX`-CA8)snwchIDyR~WLWIe-5zLDI
L>eG8azjK&R8>_<_l7zd+PIsZd8NS|8q8)Xp{i)nsomYq*LFKDDv-oVQWVnZbks!^MtRyQ>m3x)rn5Z-5#3I>-P${d>>ZGHGHn=0nhI!2s$uNvD^S}hLQr-w
ZQWR^DjA>|U^WDD)P_w`(G+Szq!bk+7}Yj0pem`1V?|KqHbGPrQdAsRHn!H=8%T_eMr|oZhMJv;T6A^QFx{#)i6rhKcEK7n(M?QA1kYiEW323M#XGS$+{acu
ZUdJC+`$rNX)LYYG%;5yR-;r}&^iG1mQiCGTBqvOI@YqMiwvS<!>zj7Qkj*e#Vrrer3E_6PTOM%qjvfl(_kc+E2AZSgK-$Db$@h$kof!eTX3Tk@T>eTAZ4Gw
0Od{+!cV~nDg4Mo0Tm8~Es^@Wd{d5ZMmV*f4QhZ;QB2ldPPHPv?;3QRp)`QRn0cR29q4i;E0}yR`sYLFow5cp8z9sXi3ec3-nhW7CwtSy)eL2^E@Z<>ecP_2
oXdYu-RtcDr09QW9)|kTcBkO@L`8<XEwJBO^f$H)V}>w6S~0dF-WZN@%k@6v$DR(>tQHp4>n<=mnI=I!7)9kL;hr$pI}0RXGp&q<lY9w@rJ^UY-47^!zs@-M
EPIep1CH}J!C*QURD-+0PxepQCvFaT`Hz0CMh1Zmw$S%8V-J3;+D*C0Yo(;Nj1<aQz5s{0J<wj<IQL=69UXUQzkDWV*QD-=c;L+slf2ADDf(|rz2sv>Vn;*0
@9LMM(Ms;ZjMbt^n+yXaU+v@%@noID%E<eJ-X56rpHd%M@Hfrs!UiU0OVnopw3EtJC*mYHK6ac1pF2tRLqYbuDwr0DVi6Eh2^)8TSaO%1a50_bg#!>4a_KE<
eZCV8INm`Szm+y9FgbQ)sFYu!0HA!x6TLKt90B>@p3|ZvLU6GpEHp_FOC=JqQmF`I2mzD4Kdnr0NvJy`59$5JK+ge7QGNEA8AP&ie8@5$Vx3WA#BUfGoH(gH
8T(QbB<xLVN9|o&e5Pa)HfVHWe7BM&RbxS%jI5KtZru3>`Pyz|tT=&WDGpmvO3#qXvZ+H%JkqntA*nQ9*Mj&rU_%)sr)Tnru^bAXKB1T>sloy8i&Dwu4SU)M
kt@(aB~j}pXVJdApP~WjXWJ9!be$CZd$ZM2&7*XciX0q`x;tIyqwfIg?hm94KROWko4x9n7pio~bRjx+V*#yX>%DimF@rWhed%JatM^0dL>7K6j(H*Olsu`4
(^9IR#imM8r}UJjcN5gZ(DeCWXiwPyJt$5!EMfIa%h<yEqWEk(j~pCi_s%b~rF@Ch*Iw0jlFZgZ<*K$&qfu3vqpVRyKyW;6A}fuIV#aluM=RaBwNVUI8Z{M-
wsaaZOzoP|!3_o~$r`FLjJSIT6Gv=m!6ijT!9;^8L~Ir<v}GwpR$5ags33-xuDaaP8*J@}r=yg_Vzmu|sEeBts@X=CwTxj^WUWz3TCldLQIuALO4~F=H8V;<
Kk;lq5M8lIy>^vPP^=!}h7lGbj-_G(D}<sVAfZyRnF|pMOGLy?(PK3R?OhvU>rFN*X;U^Jp^{kE6fJ!~uS!@YRMbI45=9ab5hWERCs}M(4XwGeS|wDJjY|Z!
&=6Z@YT3~f0YtD>6ogeo1d$YzCWubTU^I@l$QafOJxL-HeDp7|4$x8c2g}($&G<vf20}#CO9d3fK>%Q4eu6)-K@5EZEBilw0*W7Pf}_`N7}3Vva&z&q=bjzs
d2u%i8gz;HhC`}$MZ7WxV0|HoP^1iR|85SJNKzOoVu&S*2)^ByAOYAQpU7Y5B}A-B5dg%kG@Xy((<(kVxd#)keov#h9w|W85j0Xnu`vNsO40;PP!UWN5hN@W
Qr7VlKZ+!R?1_*}0B90H!w6smeL)Bggk#^OKois`099ULDM5iFB{U>d(=`x6pC%50q;I$qSh=S-3Sg8Nkd1=x9^=%2ivF6Z05>F$a3^43J)Vcd;Abi9eb}Sz
`F}I%xY%z+h~JDQ%Qr8c-%-Qf_lSAKMG6>CQV1ye-&lkZR7@bkK4G)Cy#!CB3J_5uP4f?Ec%Je*L&^I7;Qt8*DU~K@0Ek&32Pv}!Wcm%CYEu@BY5Z;&3Q$My
e#hNSo7Sn~2f6{opE<?c$pI9eIHX?<WH=N>hZJdLWbs9-C+YX8zSV;e;H7q)VyS0$@bRpzR8-I3knx@T92-XxL+%)NI6RI5V>pu16V)?HL~1I-qT6Wp{4++O
?jJU2VWg)%(g)FmNFJ|<h<lBP>M$OM=?F#&7KRYV^`N#uj34OKB!a||2}u!AK(qx!6AeTq6hu)gN&r;C3jsnx1VB_m(M41ZMO2bYLNF-=R8>I{0aT+C5HQtJ
K?yK~NK8vAP(;M74AoT;HAF;{M1)cm2&D}z5fexOAtEpZKvJ<Jj6qaXgiA$IO;IUGNHRzg#FQXPLdpz_C{-y#0@5H&Ls3Ok3=&F12~0&1L`d8Tpa@zRhKiC@
q}XIM?KlY!>w)qF@=X*aC3yj%(Wr)k5`l!NK#+oD?TI1)qNW0rrm3N%pkR_JRGMm1hsbdrc2lbIG$xubN0yM$<f+t5OAMtbOaUVk9zf<Ki8bdANC<+W0)myO
sjkt>Og!aTiGl&d1St3jxjqCtdi2VYx(y5hD_F^pMvy2}AcUAGS{)9FiK1B{s&>**CXgva)D$IDP>D)3(hNjFN(4zo2G~F0SUYzY4m1S~2<Zb9OA{3UktHbT
4LV%35hB3=MN~<w$`MA&CeBSmQHe?%1hFZkr$|KWVC=_YA*M>IDC{l(Y12co7?VR(t206r3R@0XmLC@?xL1%sCdz9VAfTYBh-n%M0%DkmB$$SnrkEg!nqr6`
VicGll87k=++<M7ez5qR6<?UqBm#vp5(8c6dV&X}huI=gSiGPM?y#aCOMfjixn~jU<Q5ZA53^?!KLUA3dqAGTLIe+l_)tCw3%tBaS%nKFxwtBW^4ew^mW3>e
q7{(UbHo^*1F^y3F@s6TY9kYkm94XPS5I`oE=bwf$x%e;<GQXwQet9F2716CKou`w$YinxA1>-OqhVa&#0fck4D;9y0Wv}VVA9foWML~HB??Js&0I75dL-lb
|ETZ%=5ziV4g4#5SI|RPNe?}K-|gkj`Td+<ajK46&1UYXoQ4+w^+YSM#j+Y75l&69FQLBr!7N*1bOX@2)ZG2`5(6`;>3~Bz($Lo;!b5!qsD`rQUr)1r*&`7R
J9LeAawtZaL6nvuoBF>z)%N+D<Qn?Yur9PET5FrTvbHuLh>7pUB=*b^SVR$s!PAvCIeskAF`GkLYldWlf+45y-9Fy)&bEUE-o~wRG6NlH^%jl-uI>g_U#8n?
fUwoYUNU1^rv+Yu@mYXEPg1nui9~czw@*c(-M^oC-vC#_y?AM&%2cWgWNVheAR-0R$z84b<_-7=Tj*SUjv5uJYo0i{z;?~fJ+1Yh+|5KbtO}Kd_wj@=C#b;U
8XB^RqFcfTEhDt^<ETMQ?Kz5gYa@saX<ge`M9c-RtHVlcfN(rsFff3f_Ovs+_2Os<>Fn0Cld17fgmcpCF^psE=>i9IdLzD-=rqImiw?^7nvt=TrXcIwcL<Ou
wzybkrqD~{LcqKjFa&7BN&>sF>h8w9r^Tb*fmO3!vmo}fLYCDHf{a5}>C!t1G!c0Mz$8F*cD}}&Tb3s6tt}n(as!iMh%>~wf}!n-@Iz}d^*ijVT4O4A<s!wX
vq)kE2X_(6rqKDt#R`$x&<6{*6i+kB*tO%D9UcHgg2QTZkyjel--fqe3pT62FE00{ER&g*Y5|2)NN2^k$4ZLp-ne*mw+e~6?ngVuK{wlMaeylId{(m#Itg*L
6LGtW!zyFGAWlfzlnc^BtF7K9c|3S0lteP;d1jbtu+kM9Xrc+j62p}&cBr6&Z3Uzg)#+v=m1<(?f-{X*T`LA_1O@t*YL7y1&7o;*KfFU=YjGHN*~9453IjcB
4a#>NGqogE`HVjmu4srQ@2fSB8rkQi?AJ(UxAc0ZH8rak9UKil#_UiR*HbdUS)f<eUv+;=LII(S0Lh|RG=afv2u%_afQ;bk@mNF;gId=a8Xaa$Ad71~^ERhg
JXFjy#Ki_O!2mKg?1^yUj5{!3H#PY=GZ>`=Dxm~>`B~z#R7fXAef}T81E6#U0pXV`o!!?*<`h^!cEsP_@Ez^xYfs35AkA)EBjyYUn(Zv4Vs}cWCt<sxatgV#
I2OF07W(e5uNf0Mmsrf~il(z{?w}4Ag{?LTFqp%KDQ&eWQNC)?;87OnvSCqOi#8iAnzqAn9muaziJ&Nnt|pH3hoYdD<UOwVzI@1N)j13~$W=oTv<-UaVcd^=
IGjK}JZ6$(AZC2SB*P9+;IPinu%e7W`qRg|?-IkXew4i=pH>^OMOHH|-~<rD0TbM)0E}Qx8X4$N`GHM(rKFYj+=P^PzhK8;Xc2@x{t%v$5CedhP+f?V0-+JI
2D4gmL*D#A>Yr7b$m2T+7r9Fi4>$03xJL$jkT`XgBlLaWZ05#5KEgpV?9wS_vn*As%8$TW#chUhTc?6T7<6R`>+sjPp}lqO&ZOY8@6#HQ^YzRku`3s?|JQY6
o^k%4ewm0oPCH2Q;kJzFkAqyy(CKWUoYgiw_{syqK8IuMNenGFw1oin;1GpJO*@velsxt6%+jL6oizE*xOHe9_KhpqZjR_-eE6`%R3IMO83SDH<X+WtzWN5R
q`KI<3{bQXYhATs4iS#~##ie5J(1qVxzh}ew5ILW%?)jQ%XM6j1Qd`+h}95ihKVsb0(D-G&8iT4wNe}mCLKb7dTMQj+V!k-_vbpvS4fC*)+|%Dz8FXZ=r>WV
5lW@DJ{tvAG4Ww^*2-6V@u1Kkn@MEyVVDIPMu0+sN`gTp)7mXQ{P^@MGc!=hK@dhnJr(+TO!c`UAnH9r*d%#-UcW>ws^=G6B`98y4zz{2;=<fhtlx3NvtZVt
V`Z@%5QhC|zI&Ywds1szL#Po172{-b)`;n%Mi3%c0isSUV{8G8X@m|how#ztCdj*5_y{4j@(y$d0_#;_m`Q-yJSm;b<{Q;v5NK9SSXepo0v|^m2F8tP4~B{N
((KKpQ;U2HA5xuci2Qi?lLy3yhzl18>u6jA&sb5`gqUry019=689JJtm2g}sg#<y_<SN<u??LNn5;_`qwhfIA@t0$qepdJhD?m_FO%hS}AaS($2ODGQdYFnX
=CM6!ZZLN37^1@?YoR4fJKQr}^$rd7!KT>?FrJK}MT#h~6j33qZ(jZL#`ZjH$fs*X1sHg`!;EZMS(e8>SFP-u4ynCRpy-*Vw;^A8c`L#!Z=XLOV&~7iop<V+
1nlY1g4f|vI$2f`9?j6TY>GH7Ph6@!K3L}?9eyZq@@9zn`}J5rf?GocGU*U6eEi*v17(h2KLwzT3U;ayDFT?+jjvfqCwIP-?Xsuf^)AdhRLf-hs#|^=KJ^po
9G5Ed(|N7zSg>r&m)Bh>qFMEmtP3$3AfH`cr+es=zHIf$&Jc<VtE{`x8q&2>uA98gGD$ioNu-hKZe@VzkV8t4n%?^8Xc5;GC8a*-Ap~io*<|d5PP31PXGK@R
U3t@AjpvW9z~1wDb<w<6UT<?&^fl<^q{pkxnnvj0=<rK=LB9}m^aws{Q<v7eJz@y<cz9?i7FZK&(Z>$JXtYw<<!+5uko(C&+|{={5n4D%5iboD>s}h}))gjU
BLTTCM|&g6{I}cD6g_SLXw{MOXj!gU^IQ)oVJ*sX6AeZTaS2_rg7*iO;Nd7`KJ*yH&K;q2NDyc;9J-n9%Z}Q`=yQg!&P|+%BXc#}>DJRz?A8vn&i2I~W!x5W
cL$@{&b7!HR(7HssP9|Z0!0k+yg1qB21tmswBI(y3bSh`103S}pA)xNrWzQVy=G@bEd26y)%MM6o#`EFv%g^wMWsVYD~<!RSEKT|mIHCR>=RUXVI<h3-5Mw(
>SVqkKK=d>u>>3_Uj=%7aib1VP%)B>=UFjEX^T3`rMz~~Euad*m1qzJ$smDJB)m^veMHS>uaYcg;X|qftFsU(2nnHF^Jq^vHr3J4-P$l-uW$>tg5KR-0^40?
!CC~<XGkEcLClRfyH|la;Xu%f2gDvXLaZDRn1xEGXd)0;7t=P+6o?O_vjW7mINNnrQ<J2Fftu_#+Td+-AY3z+YLL=40ZA7a)43T8%nd1VqqE|O5KvOKfP^NV
(l`j641MHa8`0LiTHitPtI^=|&pG7}P~Px$v8~JmkZE$7;>&<Ln(b#J<+X)@B0?hc7J_X%9D_F+j#3uMP@70Fch7Qqv!=&epkB%hjd~WU&WKoFH3qSsdOKsK
Nxf7O`|nP-bxOQD4GTX^ub&fdtd1<xr1QjO#A=|hF9?Xcg7|a{gK+p8rxTR!tST0G7ZD1;v_CdXh0uq_!%m6OfuKR62{Z`xJJ+sM@4K5$HVI|f;haO8>z!-Y
%wxgjP2REf7$OLe(m*ulgd0)_k_Ay0yS2%kD8szfv~Y&fU6y*=1<;Z(Ucw5O@>e26rhBL;-Vv=hzNkse;8;NO%}7>1pN{iA=cC=>XNb1JudA>(=C@xEylk|O
r1~BZ2j~W@F;}(_--{x&Cvl4-yZYbF<<^)*4>{ImS{O+8<>>p>b6C}b5YBV6F;TmlH{NXe*8N{L3(^eqP$0!iUS#j5k#wugp$%BvW(YNaSUc_JB1aNrCDi*p
UIo{eYgWPH?+T;~iuU*E1oS+`t2^HGN4ewcr3&RjI_c(FfQbL=01RW`gMNsPDB~w_Um5EYXwK2jAV`PBM=aL2A@ykpJ)anzqFqf9V&<S5TQ}lt$qG=jfmi1P
nV-ocIpt}9@}OYp>6>ij#kQsz5WfRw-gtQehj6qv<zahGHV$Yq>@M*GjJ`!KGFKbuUO?8z2g?|kNI>4`U(cu$7RS0<R0qQwwa!8A`0Zf2w>OhCo&B^f#>cfc
`yPB)ZvR=+0>`BV93G{nR~<ZJMh5LKQ)jQQH@$fd+;^_33_e*vs3LSdW>^~hmYCnq%g2}M=(laIkoIU&735A+)E-xiUBOv6!g@@H&>9eR^`Oxp_BFfdf!13{
h52iOIiN4GEO+UPor*_Aj@d)h5w!$@Y&7IW^VYlONe|nL>9`#BuB%>CfQvprU01N4XnmtSkUH)TyKtYdZA{7pi(UuV41KCwtcZ%umqtJlWfiC9ZtG_A*T*^>
&1|CfsK1Ms4`wwP_2(E_)%m!3CnzF7AT7gOARH-qlHu5iX2K(A&CX0@TrPK;3#ue(Hb{WK5-5*Ho%|=SnKQkIm><64?O`tg%jcH4o#$t&;vKkv;}N1rH5j2X
<7FoBVhJ$Cq`D3n()BmVlZh4WUPq>n7Rt@}1)0keXRR)_yC_2YUi^EG^~s%A9TnyQgpfVgVS>V0Whil(b36^My44?8YA3kJ7D0k!op!=rJ+*hVvx;?rM48mM
Xnc<?W^~UJd1y7B#3?N7RdVvy&d0qC0VrriRKTjjMiUpy`N@QWhs~~(c5!Ylpy9VYgSqLT-WoVDyvv45LmV2QZz@n1KuVAZ7_rzv1~+*}tQXfKAi!})Iw|<K
-RQ(fu+VzfA9gzcT?EV(f>@y75OSH6Kn@xpG~jkv&8RIb<D6g=2zVyovO}rKVUkD5A=j4gO&^Ur=R}F)O_A@JUmd+T^2ytNM@i6j(;}(%9E@X#s?fDmDM~dS
#zNxz&M(HofDx7jf*Dw63V`dfcVJTn#`M$JpefKh!#14<8GYK<G<g8+I-Ij1;*i!S4`C00qG?#g1j_TOYr!HyZ^u9xI-0=apxA6PP~SrxX$A3ERX5J`YAzya
z--(s0GKeQ$0qi0;j&=FG8nx(#f=DAIDPqcaZ_<p0;xwrQ34L3IE)bHH+nHAwLQ<G^{Z3n^jP3%)r0i>Erda*%4&_OM%5ReJMWVgeH?yuKrdi}cMt?<gw2Gr
R0vTj%}6UMDmvL#FVi^Xelu&1d&50YcH8}jpE~i%uVN#Pw~n-^tOR!gUUxIP9r|%v<Wy$Y8Wgxkt}FFwm`i4n0fGs_-rf{W)tWocgBBP;&66$&z@BomGHh+N
F{`<nX~_v8cMZFjV?zWObLLHJ-B6&t?BQG?99&a7?|*`gGMqVA-R#Cpai--vR1(C7JE0(CgeAi{fH3V(7kfAz0A=x`HgH}&dEnS7x^4i)ZU{Nhy^V|9OfMBz
On0D;b{+fmbzbvmz;QgOr+~)CifG;5cCQWYj!*ttOptWs0AP2pX_LHCb<@7jZZ(t3f?`S52QFAC1fd!qaG4=eB@7c#L{&5q$8sSFKoA-jjEL3*#JiMQA7(XV
{x1j;kdA2zp#*lIa9H$(nK;@LS4O5cQnfPO7S15`jMk5gYL=Nr@6|+>il7eEjkzY84Jx?3Z;NH<)X;n54@lj%es)bw1M;NS))uKD!GCCE$Giw(0G&>V5VhvA
iTKOI)u*MRjOjL~U1Kp83$Gz8LI3eHO~L@TH+SP4Lk5m_o?Fw4J%%eB)kj&R6-VtAzIi~c;oC*AjdP0`5fq8-6%V+-F^el@>}qP|Inc_vo(PwX#cfJ1L_KzK
&FyYCyu1TLagsNqkr)#0n#XedR<+u-lbu%2t>edA=Xa5UH{WF7>2B`g7+qZOBA8ebCwtThX0>hr)J-}9gd;=cBS2MHg>_-eHvIx&L6jFN4B$|?4(K~zlC(uw
GwxIDXtlUP7z#;Um2e1$R0j=C!0d!G<JV55Vw)Hi$i-M>NP((^&Znhd675Mq)PoB9QpJaFQ|*{EXG!`1@`wQiLn?$GP_XM`NxWt|ley3w0tM)^+8oyaZ;l2y
GGKPx6qrM1f_sAi@--qlkDW`6wzSYFXq=8t@=(z!v{6q|P6<&qLu5FC)xu<u=_}qCQv#h1(_MP=*>8~iE0t?Zb?X~H7%Cm{4H2AE2{Co^w_x*^t>!(>ca7^?
=xu+7s~Jgr^J4aWePU2AcenWr9s+I@10N5w?0;5|z7uGFQ#gtwKexz$eLU$7wggZGISy={kLa`dHBNe-z&;QtLk3|1GNK)rLK$iEmaspVjcskOaOH-4W*kU<
iVySFJ3e?_B|6$Sos$<or~l>9Z0&0GTuUcp4r9|6i)Cr%7+{FL|49tTe5J2rJ&dPZLnbNW&u>tWpK@8^0v|y5BtGVB-I5OY;{%G{*LpxbvIHs+0D9Px;Mf#B
X(W~j6&F{Wm>g?Z?}tuiMZs0A>r>oOeok+xtvM9Q!o?!}>`lqS(?h~(XDp03q6h{j7PxYjCHRkvr>>Wy&OJIh=8McBw|05wlY@Lo%2YJeifNguR%!{5L1Zc@
De7+T!#Md;3Ja{Uw;q*yPdc~_p_n&iIoEUEX@vF~Y=aHu9Xi8g$){6X=FC$j=*>~FXp7d5tc0gL<}S1lL=<8-Xm66UsLNHc<wsvK#Oq|T%Gyb7ODGQ%u1ecP
WZtHgx|Mc2+unJkv*fZ8vJ@080j-3eW`wXv+b5WO_pM_5UcV+lP#+7or`}IU2?+a-aFoQCd1s!TG6sS%-23p&MKWF)q{&E96G@1-tiFio#a>C1(0l7}p)O7m
h>)5os6;{&$7jEud3)spWJtj>3AEfJf+C8R_sV-v!A)8=vY}t#+e#?asYCm?Hc#%y&#L#|0r0esX1H7B;c|{FI%S$@aMTbO%22_W!HP{yb=zUB%8=!=iD;~h
Vs>f7g+00-Uf#BS$ciU4vl)_gp>2;9RCg5a6fEMCTR(;GSX9`xJKotdk5g(DM7rh0kW&&_H9*<EfIE-LJebGK!yNwo7J8A<L9r)jZ^PP2l#n+<CegGT1fMd7
&g8J<;))1@d~IUCUxmOs4CQd~ekg7fLM2)ba?+_(ttm><kwl=<P#_YJP*4g1Xhy`1->s%LWioymFht8WjiJqUd!ES_Rn%E{-OxJZ(9t{UqA-pDHA0)S9VgHl
G1+E?${wd@ZQZ6Q{Z7^7SyLpUWX?U<dp2oBVB0pPYIB<vXf=#m>nd~Dzgxm5&evJ)pzGR?@bOFwI@j@bK5!K?2Q3WzhIbUgXX8C^!R1fffnDq74zahXYniLs
YeQ;V3j%*i)r#spup%2)E!7KY7FaW~O*53EW1vklZYvvaYmCMmDApX<&19MsLrkqWnUfN-G^ZG6DWgT!5}@)@Rt{z3M=wdJnQT*tg#-?jyt~3xcCo(4Jxgt+
EQ*2w)XIL8;qOhYqEJ>1_|mf<d$?=)@zce7Mh(5Dv}CuO-V{Yf9NV~*Vp6S*0e?cCPI-XF>Qm#le2=cLCAOMmAvk9)t%RCvAPiX4MDT_Ut27#(Y*;3=r5Ju_
zoW>!`(K&5j7~o^nGeHhU~*(rB{dr=`%z0whdS6MwZ-E(X9>hc3`JrF&_6g{+=WVpwiQ_fR6fH=ksevO!FWOHI$%7mq0U_)!%S{!g6T6wZCyB)F&WD<jvO;}
UUMP6?<YH_EZ$x8g+#$EptdNjX9~*9R)|-7xH<|V-W#)j6gjChR%OEq3dBsyj9sRIn~AZTA#4K~b|q<`84A)WMhJ-zbXx_j?m9Q#86cmb^aJ`eJ^}}=jE7hn
=_|a<$wB!?jo{uU{@*b6A^k8Eb%Te;nF={X_n&_2wK|7%f_F!oAYv9OP@zVYWj_2yb6d=(Uw!9fsFa)4->+g){RBls`{_8!d>Mnqr)w)dB`Huvp+RyMY~1Ly
*|r|@hgVrF!k2Bj<ly+>rH>LC;D%ugfQKSKetG?T`*SabX_t)Dv1gqj;wQuK2_J}dazHVoX||x0i;N&b=$SSCHmTjL#a50D*}J%U6034^wOO0HsqHf;F|{(s
7R+ow-&~Z94>#q%?jWbLBu*q96j20B<si}a!Y7@lNu@Am!TUIO5q>@Up57#pDOf@mY4d<JKFCdE#wL{_R6XFy^j{pLuf)<sQxIxE`iGuy?17_n`RLI00BH!7
+#Q?ODU)Z+=ka=zYUqnZN%1hKep{FW`Ei5p-=2Z9s+OT*Is`B0E?f^dXaWQX>C!-IkANN?Ove1*<Ub)C{%5=ui`<xtpwgKi?o+>T^L>#$Df8X<>lYw<gyDfk
B7BQrM-9gR6RXf1?>S#9N=f4b@<fN1TOE31mh-2xZkvScK!dbk4or9X2Wd?-Our9D35y!1F4Ex5rwI*9SdlzCw{(~Gdw9Z6GwtuEu$q&ksSY)}thLuRfcyka
XAHZy;oP?GPgj5dd>CDTIZ$qi$*>5wq=;ki+N9#awVKcoR7%AVO`LpC6@RQ``;*U;kVM>}&x66}@F4no2<E0-w3jT<$Jq)C>q7w*1tCopR9%>p^+D0aoVXN%
zMtS_8eG5aBM*t({qWGlr9^-c3Q!72ND&~+6ilh1fiWrCr{ul+9Zv2&xz=7;LK;jvcWt%YL3*dZDc*+z1$~&|IR*)mcvl`c$^|cC2F4Razg!eCMMAVtjXeoA
UV(>m6l?V#c%Km+1K)cfe^4Lw%m1LjI3T5T=~rhVKp2p4rhWn(qLrl%z{+%hq$;MNq^YWa<ahk?oF4hWyWPeO<8A$>%lv3;NxShk%Iysdm~_qNVf&s^m~Nai
jTjqQ;XZul9Q}?by#zbi534$Ne9_K#Z6-V?^Ux2>^fJ0z9mDS5RS{^`546v09ssCs$CPgp;2cen&KmMJl8TU%B~d{UM9UOO{2{=}P=hfQMHK@C5fnnxTOyhT
f}jY5AP6Bq99r0oDpH~<1uTLD5HQL@P_g^cMp#E2<?&ho4x}bR6pkJy|1wR$JAy^ujrX%UY}jJ28-nuZ%7~12amQuru6q=9DN>?>VGWFRdl_DvU*I5AMS_jF
!X&$LHw>yFKqD1UfrWwtMe?4cQw!4$n<h0rw;tZcc>Bd>JiHsk@B6+z>0+wShSSy*w7O_kBOKe`c8qzop1}HFZs*6iL{SE(<LAeRl9Kv|+h)vaAS@a7Mm#f^
k0d<><oFW38aQP;32SOnvT{l>1Se1^bj3DCaMLKRp+&6K3&>tpqZE&M=WfAN`5ig)b0T%OTusF2M)ikgbD-KS=H9AjIp?muI$;9Vmf0jhh>$m(gOb`e#5VHe
;PZHQkn~<28tpwj0`m?KB7%V{AWlrDo!<9N*PM+hj>>fC;tk+4GvW{&Ut^FwNMHg>LC|8GmhRhAY1;HdzsHaXxHYtbE<xJtCmftTWU^tVAjEdSe9#Xe>IWs^
4zq(X`gwP{%>?0`+G({R)418L0;+a3`}+rJf;E<ifbtoT%SI@sKR`^>4Y+3!F{5R#cF!G6Z6;5{C177t8BsxDoQw*Iz0+U8PTF;^-?KXT$;v1ya5Wh*h)v|Z
8>BjaTy)?XH!C@lNKeFTmY;Pyno6r89wdFR#C>&!Ayh^7%aKpIA=?o1kl87rD+_EpZWx$PGM;1(EH?0*f9Gr>te7QL0W{F>Ov=aE3-Pp_64Bdy@?pa^!;la`
tf{)Uj07s6)i1Z*NgUHA>;yXW2-$hP;%m%l?<U}O_fkX-Z_0g{^i+{+MxcO`VuhnsriG*SsCtrw1MMfni@<sAY&tKMk7hixzrSz0JG5N@>LB_K^h2e$;{UsV
QVjfy0p=7`fd&A6=zeknPj@}Let2nuC#!J2+4bW=jZYqIame<w)Djd<VE}|oNt!92(GnZ@`?wbzTWZc_ZKdi4VIZ0Z3ZW1KK_e0r@rn?@!7E6l3J?U!3PQmN
BufNMDFqQs!Bj&N6a*CnNi#u8(={|yL{t$_5fsu<6F@~(yvIJk9sp$P%ce4$>J*{iLJNZ8rX;|uMe}7)Va+OwAjzsxMj6fU-m!Bx?e&HWY&^#MLjo@hQuQ|J
>vYkXD=^^Rg9)Jp5j$JfQc!?d;~#n<a7s-gH0k;XBS3S93hjpA9RhlSyt4s7vj~}fw_+=8buFyLg;JT>$Su?amdhDwtReSmri$22pc#}G?vi$itwt%#>X^!b
iH;`=&9JCz#$jzV=bxUC)kY@U2Qvi>QR1A=wd8qq!LK8<p!s7xbnUblR-)z4mR%ri1jZgWepP;0kg8h?ch^&i?|%MHA%@<`xbo}YI)eOA&{J${_1Y3hp`e=U
Qt8DPSg6oqM|KeCe$9raE66CWtyw2?0H|u$={%1ky(r2DhD=dUzjh8KgkU;#aPIGKAaYT`os?&id6<{DhEx1Q-{w7|)aD42Nmv|5$bNdmIdLX1Ml7LQILc9<
GxENZfT~XK7cwZQ`4)(;bT>1u{YlITB%B|y570mtaxd!Q?DFl-K<&IWg1TjQ88F(jK&S#^1rY2;<Oy&MWIK9P8%;;$-_zy#|3{$dQhPWG-M=xpsrSmHKi3}#
gR<DTI<0JC!25z5`G@zox%dzp@d*ZMvoJ_n)#+#!iXw^l&FygPTW#R=@J(=bz@gt+jHlx)rRNNYy-pPlbbHN>dCcEHjaDACz@J4CLSG#O3Du8K#KD`{q18P1
w3|-|SPK*}oF*cb3dN{x;XG)j(y<!1&HZnt8^U>$g2ffKkX5o61Q2lW(j_fQTJl%8C|MU9p{2BhuxvU@&Y%!?-U{Bv-iR7X(-L|-vM(-K5P0V9y=9AqfZg<4
9{AazD=AFoKy0H{ms82+_%vwyRiLkVu4!+5@5|B3*9G$xk<9`}OADxiOi-#|fk*;OK@A8L`2Z9KnP5GnzDBe-K*Wf1>w{5L6bTZLKpKF`qM0ztNkB2O@ql%u
bugs_1L^@YCxi(6%5emV6QljSnqYbL)8d`83`7xyNj*Dj7IMX#jyxvS={Go`!!A=9Ol(5XtW^Wam4_vuXk}qJYa=nGDC@<(V0AK699-X6Fwvkz4JCuGYj?5!
2}N3DUubUbnLYSEHy44*<EHPez^xp-7Rxp<ch$~G0&l!FHrXjk3)K`jwwzIU(hz}U3pCoQMu5=+qk=wHnJoJ0f!$T1;Nov8_HMkj$&<Qpc=5P$Vb*t+F%)R2
s!CC4Mtz<q*^B6McbJb^X$p)i+Z+N5BhIXEoxnC8f!ci$b`alsI0Kb*@|hZxL_k<9g(+t-nejml?><h4FTLN3UN6On>neR>9@4=MKv;Ll!X3@OhtH=d@W=-F
vE%GdQ=RedP~<JK5-KO*0R*%f07($64=tldTo=Ec`sU4v2*K6RM!-4Fu9>73f$Bl4-W{`P5^1Z&3M|f)-2mVhmPENApd|*a>~^TGv3SATBRGC6jSpMpqA>yp
3WQ_@(_1>oyq9zaR9+x=U|f{Mo8i_IF!8SbcdOBv-H>t(8VMn^Ie11DM;NtB736N%bWIxu;%gX&Wtf|X7)1@d+yd`3x|2Oq6S6!sBikIpM`x;aRuTbi6gzvu
wjaMkPXa`GB_$)6Un8XDU2ObY<5hy^8D9pol=11Ja<kW<&K=Fwm?e*!D=@xzao)o^d*=9;kZ~_~7KXdWFl16$eE8z%dLqq0b~~QA<?6<rrI0d2GN9|fooAio
oX6L_>$~3KC8sQQo3wyr4$=mODjqmtgBWiyW)Wf_tKGdNAk8&5mjqR2Azx1VHh0~}TBnraId~?XRil4nXXfA2Qzu=5udKG)er60?X)AYA3cj|wLi%$<%SDk4
Nq6Po83?eEhmChi_hh+XQIpc<a*@T%#pY`ifLthr&nG}pub7Fw3^)x2Hh>$?Shr+p&;jAvbO)>mifXTb=pBo6#1i)%RXsty_2UxC1NQgfY4ToZar?UQTf~6H
Q5M@%D6(m5fLMnP^`WTmDu?+<7zv%|RCGZ#q6#9}14<E61_w?wafC;rE3XxK&T+1b1od?%N4%)cpKp()I=XWLl`&(RJIYpuaD3iw%@Oc*d+m<W-CDX4Rz0dC
tJ8-V*P5Aj#u`LJUHTV*4BigS61T;A+MvB@vJNI_@o0g@sSr9f4TMSoLsm~l>B_S<@8WAc3=ao+&br>|A3+W*_RmiTj#)sZ^`5A(RYk*onZHAyLt?dP1&Ou8
PMI7c%QQQ$5F6oJ&W6kv5bS9}7Se3QY#uC{3}o8@&T@C%Yl)wSyxk>eY3y6}s3?f*03?zS8eu`(50r|)!aUaNq^p;LgNI8xn6-Kmiv*B4--L$~TN2T+;m&(+
a^|<%oEW7VhKa4F3|bZ$5OjJM)&Zy1(U2WIh6L+_6vuH>iij+rC=Bf5sAoJU5Jw525Yi3KDh#rT(#<Tf30ibC^ieoE)DDo<?Sa*#$E|A*WS6Q=5X1~<$fU&K
<unS(2W<r>XNGo88IHtG&!28RIpkQ2HPMGDz=5QgZ0sEO7+0IvSWODb)sFba`{i|D!3TR?4NKUaKrW?lL<eU2&1;_PeC1woAUdirgU~%-f(+E-nVH1iNL5r6
G=)@AV6hyuig>m-P?DoLoN=IsDsb_ucAeiVj`=mQXLmJF8~G!gG>uK`tIiC#5YA*^!w<3e>l-U*hVQ=cm#5dI`<RO&KZ?b*q86XQp_rx-WnQJhb$gDRV#$!H
+49`)uVmvGNSoD|@vBpxJs=h%-(C|LDnoqJL1D*jAWajeU=eSA-i=;zhXep}1T;j78sb3fES4p7fg1CuI>C+~I(5*?CrtJw0+7;3P0dRJk9A;a0N;9VzVNPQ
E_TE*4FVk-#K|NLl94yYY!5t+pBAX-phZsi(>!!l?IzQ!Jdp%-ZfVgs!U+6g+ux_&JI#W2{3jE|>JTcH(RD!Ch%D^3i@<U!EpJ&bVqHAc4La2VeCH;Ic??J(
2q0HQ6WGZFN2Doblz_r8Sr#l(GLY$#93nNNc|Gq`A&Ua_1MJHX1$1S2M1#KE7$=gou&VH4*7EX&@afL`xrB83u10nhi6DnYgl3c?uZTP&%?Hj72uaDos}TD|
a1b{`4;c&+Ld$$`z$}o;1Yb-|LI~3cXdP&*;5d0-PcZM;o*noRgGtg`)@Nfp{Bjy(<8vG_<&)54sAmO63pxjeX`8#k6$w%!Ds3ziXa?NQX9lx`bkco|RuphG
l+hprkm3=HPe76Tgs*!9tVAPpBIm}&yUwQ-mJ)%zj~KUZ_PX53OrjVpuy}UWt80F47QIaBS=?K72E;OSnA!@)H@DN?VQv5<RGKUv2EhTLq852_U{~iLWmw8I
Lm<OU(!?p06pR_d#gqvFXxmEqz+$o2HFhf7xeo7r!d{HP)Z{_SbdEBX$ui+#-qqyR4dl+9^4;nd+1pr<F_m1%%Hzo>D#8O0B$1%QWDq=@nO!h44|q4K3LvXm
3%lQk#<Go2W}O~s@ehmKGLJnxd7f$aq<9FLogWAbgGK9l-e}PGpco+MFiugTSpmw($X?x^a5V0aIcRAoDJ7Wzur0}2K8;aIp}Y&x(bg>_C=xlh1A&LrtrJLM
s#+SrUPNbMnw8%>fwVDB?zU*waiV!LDX>9?aYY@Ra%+b(b1uB|%PGGrBvComEgvDBoiU0c%-}<yfK^i!0kc&G(yahSj`e<PC|+0&w5>gE=x2JyCt6JK5iW^A
c3C&jx|1yZ_UO0b9}jy}x9EIR)UYVRme0#c&^4k7jT2X6B&;Ba4t3hh^_}FT>lij=g4@Ig!DbfP!te#jFRI1mk?4Y{8>DPj$?bLsM-5>_GBka~xdDC^+Jq$c
E>9w4u7MmhFG_92$E@7mcC^9aw^|unoUyGUZ+h>7@E4?J&kP2^w~YvEA{)k5-(7Q4Som)sWvm1chUAY<p`|Y4#Ur>b!r>jYPHD-VS+mlk-&s2Agu3GR=}z;q
_2*t`Tt6JJ<}Mk_+XDf8SauJoLiQjG?J2E5n(?Y6>7_LqjuT|<A<e*Q<tid%G;c<NUyqDFz7a7Jk(xJP9!8wmF@U8jsR`DD1dglFyWZ1R1Gh&z7(8$k4rxwJ
mn4Ig3TfbW9c!+-;W#x<EgBeaj9w50QDCbUF;!5r$CpN-;l!MHEDqiZN*`vo*G7PlnJMKL=umwC4lvZP7;l(apnC79_1?2VJQxHtm1b>?law#+zX#}kf`*`^
&TX;U-B6;`%)y}q8)432mON7-TPrKQckknS**!OKF}Tdb`ihOfy7^PGcz~c%6o|u0Dvu&E&@<MS?rOd1S+c>#9WO`$3<MpWxxCI^`C``Phcz{mhE#*GDJT*^
Or%O$CEZ){(?Vc#cVk)G&sovXJnvaJmi8x7*x!8Mz!x)*-eKC&7D=KYK_#%+hoH=2pl^DH5X}Xw42ji)(Za-sbb=O_vB1T2ZuLwcTmlJNY7U2%CJvw)9h$Dw
an_u-3}P=k!)(?iW2a1+Ce56h*0Uj_4>Ut$9%*3G@J=Bs5y=j8c7eeS8|-uil4ynJnG`q);f9zFL9A`3b<46`L!!>vREvo!6aZ7`$wd@d2Z)flgS>O#DiUc5
sH!NUCYYqEsFe{F6r&;z_IW3E9iI<&d0~5<`*zi}NWyV->`ghC-jZiYPP+r7r%$`%K@aK}0_{&1TD<2?<`iXg-By|#H~w-ubP&OBL`Xr2*{@c+?|%__1G2rl
)`w%bU?G)Ww|w)QbSkbPt(_(-L3Zn%$VUy0#>pBwOMB<U=-E3PNr-1UV?~?V*&Ik~hz$^l1PDtz+7`apxQ^L=Bs}R30BJ2@2u?iQ8{WH%Nm>N$Xu5-2sc4Ko
{7`#3u7^kgo!n+vgbsnM9IazEE-!1#g$(S_K}k9Ve@N_ClFW@gc-Ol1#OpZ6lk)7U%@Q#S4Gc&$mLgEX+&BsYy_>mI*)&22EC+RY4&0p_!>O>dqrl-qfTJP9
D0M41ozn%La0XZ#>`*rYN`^N!O=&p7Qj`rU@!m%4IY*1ccP>MMX*U-D#5?GYNue~XltDp<0&Iy1yucU+F=sSZcRDolA+LVN11~@!IF}O$9Pqs|m<`L(I|@=_
rdR5Hgg+zi*f1IJ9Q_}9eIS`Qh}E#k5RyQi)5AngI0yr<UVdk%2V-4w<KpXW@8`e@h(K7R1XU%97Lp2-29N{Zsz8XJL&!ZM4)Z@CA;>z`K9DE2L^@8;LNJd9
=>_7KB%a2L)U0;E%5;=Pq@oF$Vh9#+VvtZ=|5nh=XrhZP0L`ZG58c1$@AAydV)StsJ*f{6<R)rJd7eAojcnW06Cj|Y`>8lYq0W%|V|eF5GMQsDm2?K%XzmXv
01q)x=fiH7;bera;Nom&RM;ku95d+O?T#2&Np~E_^!b1Qo|qNFxZG|xdK(=FcyS|}yE6J~lU~G!%=wuoexzwc_~GS*a9w!kA<9(to`FRaLpb0ksC14L6hF=y
YM82(q+ybxRO8OKa>a`ra(SDb@CeYNkt75vzR=``!b%wzQj$PYr63O^U}Zt>Rqb+!CYq9kPc=6t(x5>B5=4ZROp7q75`@SJK#Z_beZ=WdI2R1S2!A1il4u};
(6Y6$t45V629i5z9<(_xlVItrV*z1lIQ5+Hr-@4k8qh&8EK{jMU^>+flSY&<PnM4BBuAbblBChRvsw#>9VVSMh%0Lcb{Y;1jKvs+nh9f0VxWfGw{bw|ppz4g
A(+sV#6V2c&{t<I5<%erX#$pJpHZXKX+3R@&jjF;Gh$L0$Pl6omO_=_hZByuKT3XQ#^22fpFib4r!=i=>u#Zg?CM%Iy44`Ps|H}e#Dvm)gN65Y5<;D2#YYp>
gyQPOW`VmIq^Sr?rDen>IhHI-ZsmqUGCVp6fs_hf_hg`joVbH&roKvB?BapXL)zxDtwO<qrL>;+i#+BwnuZgePPlpNOZZbA5E4uiaNZWtYT+o{isc4O#M2kO
E`?4i47ZBr9QCt@X{)%ij>wM6QDU$`MRg>a4rb102GWe(=@$<AyU~{m#L>tb5f?TGMrRbggn_(6s0Vz|`2?$<zlp}cSj1peB0?!)vYG*uG^tBX6ri{yor5Dt
L{6N^5hWVH8WE*sl^BaLk(XdC1SPPLU)Z0^+n<^TW4$V%qDhTb3Jm$#YfriquESq#hW@-j=pj6$4+weHK#@~aFwrU|lnkM=n1Gp<0$4_Dzd(kTsjFiiIWbF~
_4<)@U_cDq5q*S|>>hkL=Z}RUKJOnR=c;xZXjT}4cGe@tTx}LAszeoxa520OqAhgT1d>oQBMDN>VU6|HSOi+xM_}SiEovMJVa5p~h$;jOG%zQtG%kR;Gy$P&
h7?{P@pBk}Og6X?!VT|Yt0+RT2(Hfak=cOkc=6?A9yMI1T6U1&A>JAGJkr}!Y|d*P{C7vclQ!f<@nPDpCW(&ZFT2KN6!KItu2E4-O2F1@a}lFyM&l6Bh=xnu
T`N0z+3H1eS|%7ROv>hBt!P%U3of#9;$c<Pfycb{`W}^Q^Ly}Srqt&4=Q4BqZ{?Zyx!9Wt7DB)|a&8li{-r1hVvTJ>JyJ&V63AmL9R*typ;E9uWVos{X;P$A
3MoM2SOUC*p?PDtH+R$N=?_XfIKv?!m$NDk02JX<6+}gXj73PCYXL(D(c3#}g%zKVV~j25DhM%%C*qQJ(={hvKc_l1EJSy_3d!Hf{D7Xvi4Tc^m-w184ncH=
VX6k4OhRNDY6VZDSON1_gg)dZj&^sl@Mqq{y@s63`Unq+PbB@_lUpEdfvqXiBapK>u*pyfMj|8%dXXt~8aJ|H5zh5oVB|`Pj5G%mrN^u*ttB9HFYlEN1s!_2
1DSf#iP1)pGHsfi+LCDi6bPDZB{no56#(zeJ$KemJ^SR)?pG+C9Vd0`fZk`jB`qmH9&qr_9vA~D&^nH2J}`%a04a$8H^>X!00t!x@P%;-G^&rBQA$Jw5m3aj
4G5G9YC@ATyGW;u9;THv8U}zzNfiqaqf|9SN{mS8eL#WHN|ZE;8b!n*GJt7RX;(=@LeQ(wrX*KN8U!dB2h@*C(g2+TkI+Q>{?qK+O4|%lQ(CYVa%%-I+l=<W
_t<hF)X`6y60=nmR5-1V3#UgFF*H@%7q$73p+oBecqozwvQz0IH^Lr%$v$M%L$<-41q52eOHESSQApRW(Z*#!QE13i6u{{T1EdIcfz0GoH@tw^9&jPv#9Nd`
05_embcgVll7_CvC_*DmCfEyMqZ89OX<Y6I2dG^r*0LgK;o&`z-68hClpS3;@?XVO^qL(8qdE%-L{v1zX>?r*L5`E=gYogl7mYqW0$M7Or9-0TQG6vz4~YVn
$R0gcu~N~qP9Iz9cQ^(UJ&@r>B=99;V<Fg)Rvb*x6r1oHVSZ^$ozl2grrZo~za%jTAjoK8FMqZZfkc`MOU3W1gAmn_MCbWa&4$Pu=YvO*zj<%Tl6}H^Fxqd*
^k*(`d#oUHIXcR1H`e3q$ntoOxLN}Vqct-rej<6VbZt$uP(9=NSS<L6T%T{X4la!OT5*iXQiT9e1t3ARs5{WF^eW@m^qW5ibXB)^7jce}{{`b)c>=Q9YXr{G
x5+ko!MNjT478y3b)zx{TW-Ie;KfGBxhbw{5b}19v&(kwwFondjgY=6+?J6G0b@qnQirXl4ycZCOV?c#Nihd(+-i^H+alJD=2Z%l7UmaI4XxDsQu!t>;of6;
u;?rg2a9;A!x)Zw)?MCXcJejc(?F*<$rTY55H(OjQ3Xt-%|iqPGF4F!r8N5>4o?7OJUWotw-cs1DANoR5fluxZHVocZR>*><lIos#nn|EfykQEls0l!+Qexm
XGj<nrkV(n^BvizLXttFY*Ro|Y-CCZhzRWIDPUSaqym6x0w7w8y2n(7qPN9I3WR~uBt(@W(5Os^3L+>iuW6*Tr3wVLsDuej3RMA%;)%Rb9nyonIEwM#!VV56
7{dXBL&+#J2z?WQR`lYX$9?+mDSLUGa0fZbJ%=^Gr`kM@dmwL7JHR+eRa6wJ6pIr{RDnv<NRUcQ3-u+@{FevD)q{Sy(7_8!X=Vq1&KWpHD-=For|0;Z{0_#H
(Hbh7Ju*2cBY;cq#su2Ld?oC=B;|__PASfe$|5NRj68Qa4$n4GsF!+38bGsvIhesFrd+lUl_f!fIdL(PJBP7H2>+Y{apR70ygJS}2+8N)Ar{Vn(HecQN4p7#
aRw}5z|hkE%n>hRu?GskZI=*naaTyOwu=ZYqO$Q^cz<m~Lg4iJvRJ#JprnW)4`;+jNbcs2lfjeT1JjD9Nuq*)5Y0rAG8HIH1hf!R0GbpPqyf+<not8oN9+$r
v=8FOfNZ=4rsVtXn}FB53aE1^D3Bs*grcb?0;rgzrHE-!pb()ZLO^0vB&bRPgenzip(z?hm7=0(VriKuiD@XHi9s1)M1mJTRs*7f61f9vqPZ1C5K&+<rs)=?
sQ@y0d2#k{=14+R1t~yvEzA@p)WGG_ikn#cP1@7Yojc^#P}qhu@Dm+AA>_d#2mp}4KKLK9`7Z_V&qLPGDbZmtWW^;4W@buzVm!{AARl5Q_Y2?}85B^Hkvclm
z&^)f<~jEG-^kX}9qUn!zdx@B?E7<t9%F!+b0}K4;ezik<!+a!#ud*VI6n?2@nq|s?-C<42zGa?p%b<IPdwNU4z`d94r)-jglH5rj*`T<tcqiM%Api&lt@X^
P@o|fr9t;>XzlNlP%$HHF+^NWwV~BDI5E0($%AhRt}z-Hsev!C^|EsPKB6fKRDmL8hqrkRQ6iZFp|b&~Uc1?qG8FX>hw~8iwLfF>9KrPqZ?tR|gzAR8T^P&5
AuJxk93hFWZrKhQh)twKH<==s^OIOtvP^pCoa4RYQ*_64zUq9PIVu;2VPiXN#TnG0WgJM-G{GH2$u&|c*ce2ia|3K6X9!ILK*DS=T0swbEr><FG)(ttgEayW
glZNYDrM1^ee&?`H+(ro?AfkuLIfn?qHK1C^9VIm@FYOt<;{^fY&&Q$(nyfU8WVAfVZyXijNyrlv@dr_u-6ffJzScTx^x&#OgX7xL76h-NXRNSqt~6pNX3d$
jnu%CL`9U)2BDG*-7fEnX3cOgJpDC-3>b$BGp|T9lo1P}3l9QRMcGslbGw#JMz{6c4ueAQ4bosCf=;chlXFBK^!*G6$}t$dN<png2sS||0@G-&-Ei2ju9$ex
l~ThIh?V1T?@i$K+@N+g9R%SVCZVVrDlyf9L$Hvhc|5_BWE~s1@7A>r+`%0Fi9(95jw!}IWilYi1V9~tIz>M`lv2>q3=<%fl~Dso(gncX!1Uhto{;@s+$EC}
ix`=K`$<|TNGYmdXabp{A|jyO9Ns64h9y<Q;uu4cho`)T{PGGR`N|-9Dl0+(LLsbj(x|_3UgqH;P{AQaY;Z`w9S1Z(e3M89$GRTb2aFG9;p`-c7-}XM8K{yZ
f=DV)6hbLEblj8`SRp>R!*M4e8EPOGGGZo_Su`k`#XIZM0@RhlhkTS%l<1gt@Z+|G_3ej{*DNW9YAKkiJ0}Q%FzsQJMKu}fcX`mEidst#<%VlV@z%cm{B6!R
_vkc#l>J14*)zKN4wG`Ak@RB-voIft_TwbtXaJ*aEWtV1fTA*=L*W<HsX}D@xCwsbe$Wh$NKNyJP4JQ+K34$<qynVJ)z(9JUC^q@sH8)xii!dxh>96$qNqw}
A&P*Yp^6{|VnwB$v@I+ULk%w4MplZErj5Li4cHLU1}aqpMT{C8OhrL7MR=CR9S$`XN+^=HssgHsqNX`E0Iqs8A_x9OLTGa;u>w$m)4WY6f^5hjY2Q49gZAOb
<m?dd8r~kytU4VKLjjBiBoja!L4${x?D8v`Fg@O}1&E*Z?eFXUcCZze6s170h_KRNEad;IJ=g)j8w<Z5u%=joBw|1!0p^J(s|f9(!7!Lw5O>H;Q2;>-z9Fv8
>>5{Xy>5vLg2IA5i0^nEuM!IF#t<SE#W6#ebOi!tv4$Le&(?npkJ8uN2R|M*es3R|X1_chq&W!)9_?8=EC*<db@y<<SF8_tz(MF9n{s-G46i#A^++F;8B2dm
kFLB{qU@O1q=9r~2r692cdG=Cl!u@J%;ZhOfq<~-dIHU%U+8#G-gHtO!>JN<aOg1V_H+Gy-D^nv%q}0+$%Bo@V8DJ{zwh6sp(~_^3w^_wKIsGEYmyvKK@d#f
xfdEJn2;i<t}##qeYFH4#GhhB^OP(x@DD=v_eTZL01x>f;eX;#59>KPf551dVIs*Hi4uZ-5t)T_#6dw&heGHZDTJ0*AUB}j5KqBS^#VwP0}poF-GzR@NOz#*
@*I70LU2CMu~gwuJNZ(ftNf0^L*%r$`fAZ7L`p=IvlQPDXn>(A6dukDL14iINY5X4@_%Ogq@exZ%=w-gQ)WBJb4FtcnUW*lgE4@;?v_7yiX1W3V2c<}8sZoI
cSNaoce!wZ_@`$WcM!4E%ZKCO=QGQ6Opw#$oQKX68IaykZm5XIcmSw-VPZ+}L41SJ52OY_U%&8Oo$Bo&F%YD{|4!1#L<LDCKurk>NC5+VFrk8fNoaCfC8$W?
(;q3wNNZotK{24Bh{Qz-^K2YxQBQ++epakEA*D6E3{jCfDyITza}<#c1psRT8)Jo&z71I?PjQ0dyaP5l!HLADx3W7Av>(P_<rsvbexE4~!W`a1<>b{TIHjTg
8Pc8oSWb`nIrVUQD4L=5XmOlrih_!#V@wVLS~LkuNfwf}+A$$9L`YD@OF%@lB`#2rk_M3ez>%geP%>x=nVCPBC*Ar3Z*B}je>CP~iF{034-xYnDbb|XB9Nvm
;3(QNLKo;ub}S>LDwksvnr3uR>l3Dc$bLfqPwNl$KoXRdG%~Yaj=)3|!m|%Uu<6r^LQ&Tk?XisGG%z=ppoi;#f&^b6_FSXG+xxN~A_w(`6X4%xq8an^4d<v6
m_IPcZ~5TlMPf83LBrJg<=D2<+W_yCDO^e&+6NjMqLHN4?Ioqq9Rd`CLSA4GeZD^qdWlv?o^oTBpsNBb;8iIKuzV@{(spD}AM3H|U6eQ9qsrbOZXr7|!cNj=
AC)Q};L0d=OU>&g2A8sQv-g+R#c$#S|EWJO+hQWn;>O0#h;?k$Q&8G*zkd$w1uRf(=Br4{R4GE#EtZU^i3aI!^e%%pYHn!ayxMC-MUAyamcp?~QAiZkH8?<;
x2@XhgPW~{YOqCqMhxwWB(CN4Ao;**mS7?TBp>AkP^8GhG7B_CDO4dqL?ldAQ&deYB?&^sOLOh0t{|r<;waei4hfd1CW?d#gN#Z8P@)!;s217?EEI!U29eq-
DxHEX?XhPHy^I|qQgrI<8c`|5plxJP$ijq-1dcb6_9r0q_Ik6s#KGOfIHAOp<OE0sDAJ}!cs|KFQOc}&?%5FC*;0`yH4z0ZM3V@VRVN3}-u>YphB^&A)VxNW
7H}9DXvuB6A?`Scgmea^7*CJ;JjdofmMwD(Lp&Y?Q@}`1Fxl8Vq855R$D)C}l_^GKi3%u4lB#Z<B_%pjK!q(JQWQ}#P(uMR^D5#>Vg#gO1g0$xjRv)%B9@UV
iWr3HT{N{ag(^~4OQB5<>x6iKu9ZV1pM)0Gg9b4GA9-a65_Dk|F)g^?*R=IUgHd_5o4A5~HHHb~>~`tyBspV_kEi|fb9~?E@zcF1z68CT&m!C;>$KvU;+8B_
vvV;v8)sIo6K3UtGGY}4pKm&RJxKj=j^|HN4p;!?AoGMN5TyX~fPJM!_gVfDe03z+e6e+#L_v&W9)mnPuqXdf-ReQ_c!RE{{s&?oCuqEJpPvB=hg<m}iC7ts
N>H?@#r)nA9cq-pAk^(}lrm^F3l)|Ir$Bbw^7;7?Iyqz9@`XTpnv>7J9u5u+v?~gn1+Aip8rxAXJ>20L<VAkqf-#VNvigDYmWGqFG;KKffFDvJ`vz$WK_Uhq
Ja%_+!|d+wGKYe2RX*8jsV}!vn9v$RBy>@jA_Ht8fM|s@g<C2^AQ~c3N(vJvh=x}{G*Tj&#YF`T1q8V}_u&(=RUR^<i8#TjPUL_9#Js1&vcS5L6XM8JfjqEE
amY{r?7)+bL##2%A~yG`8LAgl%$7-%T^O%62Y-e34h$v<X+u&JuE-v&aEd_XXel5Q^&@;wKzL^Y$Ga3zP{~>mY~W4AG-r<6IN3IQsd(dqjviEsLSvV4o)fxW
^mluej#6^GNCO-UViOVtDt#edfv0zR@pQl#A;aewRP)8|cL9;~3n9MGpwZBMvyUNxKbeq+xjA44$j5f4H?+#-HIrM$xgCy2w8v-<h)eE(LX}p55|Bs3^+1#_
e+dGHo=yxK@I_HcHyjR{C}k2Z(J_upQU%+ZA<yM<KG3VF@5^dhud`D7Uv-upl0&-}bRpawV5C}BgjyA$p+b^@Pic$!Vg8%QK+z#VhzON{;Tu7p<bOd<Q*xR?
#ys%lL}WhkBz=&I7^<a|k%D3x0A{I(NFkYsVKxIX$TkJW%54vS+l1&8xxykQ838}{p1@D^_pfVUw$9D^z!E3*$Y9@u4oO&9(3oXY`k@cHQHo)MIR1Yar2@n?
VOf^qQ?)!Hy%gs3AbNuhTj)5Lpb?=-+`}an6>G6zS*xtc0NMtE=RBz0rJZq23Cp0}H=0r4(l`vvhh!syW5P`k1JqF^tt>mrZ?16TgGUmw8dMXFpirT3%?RF%
)@UMvsB#B7*z2~JMqkJoGIA$sc4iND0inbN4xSvHccGmkBXuw%VS-&~F+d>I^)xVM;Yk2&L>{m?py1F7Z!>1jlMFV%pmC(&>y1^$gT-w)@v{uEZ01+6qtMe<
DIR#eV|g!11Wj1#P0+AWGyw!Hir$3>ZR|)f8KfNm(7_mc(i+gWL?S8D%3#0*FjXD9dsKG!Yk4;i8k>rk&?bQBhC>7di_w5tF0SiGmv5R9Li7j>T>=;w&GuSg
JB4*RHNG`Co!<l@9{O#;2~nLFU^S9htmU52?Ygen0<mCIY{KI3Su;Y#iwUJci#<80p^8Cw6B;uG5QeeOo55NHs#eF0(owy}al7Z+^jH^TdbKDr(2OJyL19*F
&Miw?sR|mwaR5lJS<qsP0a8N8eR5ukZ0~oxNr#?;W4CF-a?Wiz*7;`xCeTxY-cTH>O6Xz7g6DsvuQm|EG87C;Z2EJNF|MygUAdQ#V^H`M*jx3%>j|;|2pHS!
7(^o2DUsa`6<RPF3@#KY#2sf%KU=D$TCB#>!nW592yE9xni_y<y(!@!_vqd9+WHx>n8r)u(7H5>K|@QV8c?C7=m?Ll>H7Tr5cK;88$j|5r#R6JY2PM);4(N!
{pqoa9?2FAkbg|PjFDwBC<x_R#WhuH29~Kz2o^O`SHX5wQ8j-63>@ZGuJs^5d<4!=pa?<PW6ZLf1m8f5w5(ues;Li}-Sc6OKEDaQ{Jg^p2iGVXs#t;<R$&8n
MR^>R-eus6kic(ybb*mc4(yg(guFQ!M=J?~E{9=udT-yhHOuM5xq@`-{0zTOhl@Wb`NmCO)Ool|&$@A%UkB;M{tP@tV%k=WD-o;xj$r>&Qxek{W&$}fnR2;A
PEU{?q3;R&JtUe5HhTl`4{)SGEJ-R*QiKc)gpkC+Q6VV-0>}|C43t326(Lh9kqC!&cLglX1T``c)HE?a7MB|W%E1ysv@HcKDM<wswPF<2BS1_P6a-5VpwfCL
By@h6N*bl6qG&<V1K^+>&XhEf6xB`faF{P|Eyhld@(F+HVK2B8AE-nl!1ej#$K%tIhJpRx3=b8Tv-8*=&$bgWDLT#vKOE$o<CtxioBF?({kN`v!yIHO=VBO_
5sCf$?k}PKa#%m@zdBgB;AG{)oGq0t;#)?m5JUTzc8t{Ml%%4PhiDVk3Vmem`!Ks4EOX<&A%O;2niB*?2%rK8Oe5+|Lf&gr%5?s~;d|N0sGxtbtea%2%KsJx
Ic#FVz>~T++JL8o93jgzCS@@#Ef5e1E@hyW^2V0PBOq)*`ViGWx9Ux5uOL|RaguwUfKbsx)jzb>@<LN|_@Gfy^i)H>nR;vPYC7x7xJQI&h(`ldjbO_e%P04`
_w$k*_PEKm6PC#s3k(Y_VMB-`yuk5w*FIL7cLoQXBZ5>9BoNFP03Y}I{r>p_+y7l*ynILgHu}G>?)`iGzV29n-+DbeL`U@a`MZY#=wRiD0l{`>4QG0IQCf>v
{br#K4>_n%`-}SOEX3TbCS=5bGk0>tN)B9$x*z6f2%08X{HOn@jnoZRD(r%<AtKf?Xd@$#FteYAUzq+M{D0r5=g32Tan1kmKk$9=+g0+gPt5OpsQ^=M`3?~+
@vnCrJdT)<Jn*raA1v_#4+-i0rS<0&lVjo9x4m8k3X<gU{^xr~h_DwHs$4S1DSdJL98vFKe<T&_KcneCqJU%n74qjB4Q_4yzb!a_V6+bNbExWm2n_?f;52ex
Ml&t5=_qSO2S~g5GrR<oE<;=Rz=3PjfPWjitO{@Q{@c)Dt^UH?$m%sd=ti_4Pd;rhznVMVZ#Lvr2Gn+HIS4LJ2T5Vhkv=saRB&+_9KF<_(V{5)2wy9%dn)`8
;?Pfn?;64sea)^~$6{o-cKtJQ0xZazA}&JXs>3m6zB5)oFAl`BOINriALzS(_Tby!Kc3(}2kD2JAHh6455C;ZepxHByPL}8_uRox;PAjpecpnS9C9Zw%+~+W
MUDFZ>#c2qK3CMl?IXV(>lnCQFkQ$banaQAw<EpZGl70)U?NI5ygXEa;d#G%`(LPjQxOj0U+(9>+EC^8|Ez87=ckX)`+lT9|Ha&qP81{r1MUhy
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

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

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
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

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

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
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

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
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
